/// A customer's turn as the router understood it, redacted.
///
/// Everything that later stages may know about the turn and its session: they read no session of their own.
package struct TurnRouted: EventPayload, Hashable {
    package static let eventType = "cie.chat.turn-routed.v1"
    package static let topic = Topic.chatRouted

    /// The conversation.
    package var sessionID: String
    /// 1 for the session's first turn; counts up by one.
    package var turn: Int
    package var trigger: TurnTrigger
    /// The messages that this turn answers; empty when it had no words.
    package var messageIDs: [String]
    /// Redacted.
    package var text: String
    package var redactions: [Redaction]
    package var route: Route
    /// Most probable first.
    package var intents: [IntentScore]
    /// The wishes of a message that has several, in its order; absent when there is one.
    package var clauses: [ClauseIntent]?
    package var sentiment: Sentiment
    /// What the text means: 384 signed bytes in Base64; absent without a sentence encoder.
    package var vector: String?
    /// How many turns in a row were negative, this one included.
    package var negativeStreak: Int
    /// ISO 639-1, or `und`.
    package var language: String
    package var safety: SafetyVerdict
    /// Absent when the turn has no words.
    package var safetyScores: SafetyScores?
    package var escalation: Escalation?
    /// What is known after this turn.
    package var slots: Slots
    /// The order id stands in this turn, not only in an earlier one.
    package var orderIDMentioned: Bool
    package var emailMentioned: Bool
    /// The last turns before this one, oldest first.
    package var memory: [MemoryTurn]
    /// What the turns before those were about, one line each, redacted; absent when there were none.
    package var story: String?
    package var consent: ConsentState
    package var identity: Identity
    package var locale: String?
    package var pageURL: String?
    /// When the customer's message entered the system.
    package var receivedAt: Timestamp

    package init(
        sessionID: String, turn: Int, trigger: TurnTrigger, messageIDs: [String] = [], text: String,
        redactions: [Redaction] = [], route: Route, intents: [IntentScore] = [],
        clauses: [ClauseIntent]? = nil, sentiment: Sentiment, vector: String? = nil,
        negativeStreak: Int, language: String,
        safety: SafetyVerdict, safetyScores: SafetyScores? = nil, escalation: Escalation? = nil,
        slots: Slots, orderIDMentioned: Bool, emailMentioned: Bool, memory: [MemoryTurn] = [],
        story: String? = nil, consent: ConsentState, identity: Identity, locale: String? = nil,
        pageURL: String? = nil,
        receivedAt: Timestamp
    ) {
        self.sessionID = sessionID
        self.turn = turn
        self.trigger = trigger
        self.messageIDs = messageIDs
        self.text = text
        self.redactions = redactions
        self.route = route
        self.intents = intents
        self.clauses = clauses
        self.sentiment = sentiment
        self.vector = vector
        self.negativeStreak = negativeStreak
        self.language = language
        self.safety = safety
        self.safetyScores = safetyScores
        self.escalation = escalation
        self.slots = slots
        self.orderIDMentioned = orderIDMentioned
        self.emailMentioned = emailMentioned
        self.memory = memory
        self.story = story
        self.consent = consent
        self.identity = identity
        self.locale = locale
        self.pageURL = pageURL
        self.receivedAt = receivedAt
    }

    package var partitionKey: String { sessionID }

    private enum CodingKeys: String, CodingKey {
        case turn, trigger, text, redactions, route, intents, clauses, sentiment, vector, language, safety,
            escalation, slots,
            memory, story, consent, identity, locale
        case sessionID = "session_id"
        case messageIDs = "message_ids"
        case safetyScores = "safety_scores"
        case negativeStreak = "negative_streak"
        case orderIDMentioned = "order_id_mentioned"
        case emailMentioned = "email_mentioned"
        case pageURL = "page_url"
        case receivedAt = "received_at"
    }
}
