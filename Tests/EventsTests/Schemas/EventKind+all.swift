import Events

private let now = Timestamp(milliseconds: 1_795_168_800_123)
private let hash = EmailHash(email: "user@example.com")
private let consent = ConsentState(receiptID: "r", choices: ConsentChoices(["analytics": true]))
private let identity = Identity(level: .verified, emailHash: hash, visitorID: "v")
private let anonymous = Identity(level: .anonymous)
private let permission = SignalConsent(receiptID: "r", purposes: ["profiling_marketing"])
private let item = OrderItem(name: "Boot", itemID: "b-10", quantity: 1, price: 9.5, options: ["size": "10"])
private let order = OrderSummary(
    orderID: "A1", status: "shipped", placedAt: "2026-11-01", items: [item, OrderItem(name: "Sock")],
    shipments: [
        OrderShipment(
            carrier: "c", trackingNumber: "t", status: "s", eta: "e",
            events: [OrderEvent(at: now, place: "p", status: "s"), OrderEvent(status: "s")]),
        OrderShipment(),
    ], total: 9.5, currency: "USD")
private let product = ProductMatch(
    productID: "b", title: "Boot", description: "d", url: "u", category: ["Footwear"], priceMin: 1,
    priceMax: 2,
    available: true, options: ["size": ["10"]], score: 0.5,
    variants: [
        VariantMatch(options: ["size": "10"], price: 1, available: true), VariantMatch(available: false),
    ])
private let bareTurn = TurnRouted(
    sessionID: "s", turn: 1, trigger: .humanRequest, text: "", route: .handoff,
    sentiment: Sentiment(label: .neutral, score: 0), negativeStreak: 0, language: "und", safety: .clean,
    slots: Slots(), orderIDMentioned: false, emailMentioned: false,
    consent: ConsentState(choices: ConsentChoices()), identity: anonymous, receivedAt: now)

private let turn: TurnRouted = {
    var turn = bareTurn
    turn.messageIDs = ["m"]
    turn.text = "hi [EMAIL_1]"
    turn.redactions = [Redaction(type: "EMAIL", placeholder: "[EMAIL_1]")]
    turn.intents = [IntentScore(intent: "greeting", probability: 0.5)]
    turn.clauses = [ClauseIntent(text: "hi", intent: "greeting", probability: 0.5)]
    turn.vector = "AAAA"
    turn.safetyScores = SafetyScores(toxicity: 0.1, injection: 0)
    turn.escalation = Escalation(rule: "legal_threat", reason: "r")
    turn.slots = Slots(orderID: "A1", emailHash: hash)
    turn.memory = [MemoryTurn(author: .assistant, text: "t")]
    turn.story = "Customer: q – Answer: a"
    turn.consent = consent
    turn.identity = identity
    turn.locale = "en-US"
    turn.pageURL = "https://shop.example"
    return turn
}()

private let signal = IntentSignal(
    category: "Footwear", subcategory: "Boots", attributes: ["size": ["10"]], productIDs: ["b"],
    stage: .consider,
    strength: .high, confidence: 0.9, urgency: .dated, deadline: "2026-12-01", polarity: .interest,
    evidence: Evidence(turn: 1, quote: "q"))
private let fact = ZeroPartyFact(
    name: "size", value: "10", polarity: .neutral, quote: "q", confidence: 1, expiresAt: now)

extension EventKind {
    static let chat: [EventKind] = [
        EventKind(
            SessionStarted(
                sessionID: "s", visitorID: "v", pageURL: "u", locale: "en",
                consent: ConsentChoices(["x": false])),
            SessionStarted(sessionID: "s")),
        EventKind(
            MessageSent(
                sessionID: "s", messageID: "m", text: "hi", visitorID: "v", pageURL: "u", locale: "en",
                consent: ConsentChoices(["analytics": true])),
            MessageSent(sessionID: "s", messageID: "m", text: "hi")),
        EventKind(
            ConsentChanged(sessionID: "s", purposes: ConsentChoices(["measurement": true])),
            ConsentChanged(sessionID: "s", purposes: ConsentChoices())),
        EventKind(
            IdentityProvided(sessionID: "s", email: "a@b.example", identityToken: "t"),
            IdentityProvided(sessionID: "s")),
        EventKind(HumanRequested(sessionID: "s"), HumanRequested(sessionID: "s2")),
        EventKind(
            FeedbackGiven(sessionID: "s", resolved: true, rating: 5, comment: "c"),
            FeedbackGiven(sessionID: "s")),
        EventKind(SessionEnded(sessionID: "s", reason: "customer"), SessionEnded(sessionID: "s")),
        EventKind(turn, bareTurn),
        EventKind(
            SessionUpdated(
                sessionID: "s", change: .feedback, consent: consent, identity: identity, resolved: true,
                rating: 1,
                reason: "r", occurredAt: now),
            SessionUpdated(
                sessionID: "s", change: .ended, consent: ConsentState(choices: ConsentChoices()),
                identity: anonymous, occurredAt: now)),
    ]

    static let answers: [EventKind] = [
        EventKind(
            ContextAssembled(
                sessionID: "s", turn: 1, routed: turn, verdict: .ambiguous, question: "q",
                passages: [
                    Passage(
                        chunkID: "c", documentID: "d", documentVersion: 1, title: "t", section: "s", url: "u",
                        text: "x", score: 1)
                ], order: OrderLookup(status: .found, orderID: "A1", order: order), products: [product],
                queries: [
                    KnowledgeQuery(
                        text: "t", terms: [QueryTerm(stem: "boot", weight: 1, alternatives: ["shoe"])],
                        priceMin: 1, priceMax: 2,
                        relevance: 0.5, verdict: .sufficient, chunkIDs: ["c"],
                        productIDs: ["p"])
                ], reusable: ReusableQuestion(question: "q", knowledgeVersion: 3, vector: "AAAA"),
                known: KnownAnswer(
                    text: "x", citations: [Citation(id: "1", title: "t", quote: "q")], suggestions: ["s"])),
            ContextAssembled(sessionID: "s", turn: 1, routed: bareTurn, verdict: .insufficient)),
        EventKind(
            ReplyDelta(sessionID: "s", replyID: "r", seq: 0, text: "x"),
            ReplyDelta(sessionID: "s", replyID: "r", seq: 1, text: "")),
        EventKind(
            ReplyCompleted(
                sessionID: "s", replyID: "r", turn: 1, inReplyTo: ["m"], text: "x",
                citations: [
                    Citation(
                        id: "1", title: "t", url: "u", quote: "q", section: "s", documentID: "d",
                        documentVersion: 1)
                ], cards: [.order(order), .product(product), .unknown(kind: "map")], suggestions: ["s"],
                outcome: .answered, author: .assistant, completedAt: now),
            ReplyCompleted(
                sessionID: "s", replyID: "r", text: "", outcome: .handedOff, author: .agent, completedAt: now)
        ),
        EventKind(
            HandoffOpened(
                sessionID: "s", handoffID: "h", rule: "legal_threat", reason: "r", summary: "s", openedAt: now
            ),
            HandoffOpened(sessionID: "s", handoffID: "h", rule: "", reason: "", summary: "", openedAt: now)),
        EventKind(
            HandoffClosed(sessionID: "s", handoffID: "h", closedBy: "kim", resolution: "r"),
            HandoffClosed(sessionID: "s")),
    ]

    static let data: [EventKind] = [
        EventKind(
            IntentObserved(
                sessionID: "s", userIDHash: hash, visitorID: "v", timestamp: now, conversationSummary: "c",
                intentSignals: [signal], zeroPartyData: [fact], outcome: "answered", consent: permission,
                suppressed: 1, schemaVersion: "1.0", revision: 1),
            IntentObserved(
                sessionID: "s", timestamp: now, conversationSummary: "", consent: permission, suppressed: 0,
                schemaVersion: "1.0", revision: 1)),
        EventKind(
            IntentRetracted(sessionID: "s", eventIDs: ["e"], purposes: ["p"], reason: "consent_withdrawn"),
            IntentRetracted(sessionID: "s", reason: "erasure")),
        EventKind(
            ProfileChanged(
                profileID: "p", emailHash: hash, visitorIDs: ["v"], changed: ["size"],
                traits: ["size": ["10"]],
                consent: permission, revision: 1, cause: "e", changedAt: now),
            ProfileChanged(profileID: "p", revision: 1, cause: "e", changedAt: now)),
        EventKind(
            ProfileErased(profileID: "p", reason: "erasure", erasedAt: now),
            ProfileErased(profileID: "p2", reason: "", erasedAt: now)),
        EventKind(
            OrderCompleted(
                orderID: "A1", sessionID: "s", visitorID: "v", emailHash: hash, items: [item], total: 9.5,
                currency: "USD", completedAt: now),
            OrderCompleted(orderID: "A1", completedAt: now)),
    ]

    static let all = chat + answers + data
}
