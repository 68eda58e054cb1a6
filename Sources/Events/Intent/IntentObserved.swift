/// What a conversation has shown so far; the highest revision of a session holds all of it.
package struct IntentObserved: EventPayload, Hashable {
    package static let eventType = "cie.intent.observed.v1"
    package static let topic = Topic.intentSignals

    /// The conversation.
    package var sessionID: String
    /// The hashed e-mail, once claimed or verified.
    package var userIDHash: EmailHash?
    package var visitorID: String?
    package var timestamp: Timestamp
    package var conversationSummary: String
    package var intentSignals: [IntentSignal]
    package var zeroPartyData: [ZeroPartyFact]
    package var outcome: String?
    package var consent: SignalConsent
    /// How many findings were withheld because they must not be inferred.
    package var suppressed: Int
    package var schemaVersion: String
    package var revision: Int

    package init(
        sessionID: String, userIDHash: EmailHash? = nil, visitorID: String? = nil, timestamp: Timestamp,
        conversationSummary: String, intentSignals: [IntentSignal] = [],
        zeroPartyData: [ZeroPartyFact] = [], outcome: String? = nil, consent: SignalConsent,
        suppressed: Int, schemaVersion: String, revision: Int
    ) {
        self.sessionID = sessionID
        self.userIDHash = userIDHash
        self.visitorID = visitorID
        self.timestamp = timestamp
        self.conversationSummary = conversationSummary
        self.intentSignals = intentSignals
        self.zeroPartyData = zeroPartyData
        self.outcome = outcome
        self.consent = consent
        self.suppressed = suppressed
        self.schemaVersion = schemaVersion
        self.revision = revision
    }

    package var partitionKey: String { sessionID }

    private enum CodingKeys: String, CodingKey {
        case timestamp, outcome, consent, suppressed, revision
        case sessionID = "session_id"
        case userIDHash = "user_id_hash"
        case visitorID = "visitor_id"
        case conversationSummary = "conversation_summary"
        case intentSignals = "intent_signals"
        case zeroPartyData = "zero_party_data"
        case schemaVersion = "schema_version"
    }

    /// Writes `user_id_hash` also when it is null: readers tell "anonymous" from "left out".
    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(sessionID, forKey: .sessionID)
        try fields.encode(userIDHash, forKey: .userIDHash)
        try fields.encodeIfPresent(visitorID, forKey: .visitorID)
        try fields.encode(timestamp, forKey: .timestamp)
        try fields.encode(conversationSummary, forKey: .conversationSummary)
        try fields.encode(intentSignals, forKey: .intentSignals)
        try fields.encode(zeroPartyData, forKey: .zeroPartyData)
        try fields.encodeIfPresent(outcome, forKey: .outcome)
        try fields.encode(consent, forKey: .consent)
        try fields.encode(suppressed, forKey: .suppressed)
        try fields.encode(schemaVersion, forKey: .schemaVersion)
        try fields.encode(revision, forKey: .revision)
    }
}
