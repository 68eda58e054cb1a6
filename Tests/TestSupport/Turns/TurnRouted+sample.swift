package import Events

extension TurnRouted {
    /// A turn with nothing special about it.
    package static func sample(
        _ text: String, route: Route = .answer, intent: String? = nil, slots: Slots = Slots(),
        memory: [MemoryTurn] = []
    ) -> TurnRouted {
        TurnRouted(
            sessionID: "s1", turn: 1, trigger: .message, messageIDs: ["m1"], text: text, route: route,
            intents: intent.map { [IntentScore(intent: $0, probability: 0.8)] } ?? [],
            sentiment: Sentiment(label: .neutral, score: 0), negativeStreak: 0, language: "en",
            safety: .clean,
            slots: slots, orderIDMentioned: false, emailMentioned: false, memory: memory,
            consent: ConsentState(choices: ConsentChoices()), identity: Identity(level: .anonymous),
            receivedAt: Timestamp(milliseconds: 1_700_000_000_000))
    }
}
