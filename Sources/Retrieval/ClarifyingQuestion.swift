internal import Events

/// What to ask when one question would settle it.
enum ClarifyingQuestion {
    /// Whether the assistant's last words were a question: then the next thing is not another one.
    static func justAsked(in memory: [MemoryTurn]) -> Bool {
        memory.last.map { $0.author == .assistant && $0.text.hasSuffix("?") } ?? false
    }

    static func forOrder(_ lookup: OrderLookup, emailKnown: Bool) -> String? {
        switch lookup.status {
        case .needsEmail:
            "Which e-mail address was the order placed with?"
        case .needsOrderID where emailKnown:
            "What is your order number?"
        case .needsOrderID:
            "What is your order number, and which e-mail address was the order placed with?"
        default: nil
        }
    }

    static let forProduct = "What kind of product are you looking for, and do you have a budget in mind?"

    static let forKnowledge = "Could you tell me a little more about what you would like to know?"
}
