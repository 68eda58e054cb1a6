import Events

/// Observations to lay into profiles.
enum Observations {
    static let now = Timestamp(milliseconds: 1_795_168_800_000)
    static let email = EmailHash(email: "user@example.com")
    static let otherEmail = EmailHash(email: "other@example.com")

    static func observed(
        session: String = "s1", revision: Int = 1, email: EmailHash? = nil, visitor: String? = nil,
        at minute: Int64 = 0, signals: [IntentSignal] = [signal()], facts: [ZeroPartyFact] = [],
        purposes: [String] = ["measurement", "profiling_marketing"], receipt: String = "receipt-1"
    ) -> IntentObserved {
        IntentObserved(
            sessionID: session, userIDHash: email, visitorID: visitor,
            timestamp: Timestamp(milliseconds: now.milliseconds + minute * 60_000),
            conversationSummary: "Interested in Boots.", intentSignals: signals, zeroPartyData: facts,
            outcome: "answered", consent: SignalConsent(receiptID: receipt, purposes: purposes),
            suppressed: 0,
            schemaVersion: "1.0", revision: revision)
    }

    static func signal(
        _ category: String = "Footwear", _ attributes: [String: [String]] = ["color": ["red"]],
        polarity: SignalPolarity = .interest
    ) -> IntentSignal {
        IntentSignal(
            category: category, subcategory: "Boots", attributes: attributes, productIDs: [],
            stage: .consider,
            strength: .high, confidence: 0.9, urgency: .none, polarity: polarity,
            evidence: Evidence(turn: 1, quote: "SECRET WORDS"))
    }

    static func fact(
        _ name: String, _ value: String, _ polarity: Preference = .neutral, expired: Bool = false
    )
        -> ZeroPartyFact
    {
        ZeroPartyFact(
            name: name, value: value, polarity: polarity, quote: "SECRET QUOTE", confidence: 0.9,
            expiresAt: expired ? Timestamp(milliseconds: 0) : nil)
    }

    static func event(_ id: String) -> EventAttributes {
        EventAttributes(
            id: id, source: "/cie/signal-extractor", type: IntentObserved.eventType,
            traceparent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
    }
}
