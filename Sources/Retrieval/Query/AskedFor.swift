internal import Language

/// The question words that a heading may share with a question: `How long you have`, `What a return costs`.
enum AskedFor: Hashable, Sendable {
    case duration
    case cost
    case moment
    case place
    case manner
    case reason
    case possibility

    /// What `text` asks for, or as a heading promises to tell.
    static func all(in text: String) -> Set<AskedFor> {
        let plain = " " + Tokenizer.terms(in: text).joined(separator: " ") + " "
        return Set(
            phrases.filter { entry in entry.phrases.contains { plain.contains(" \($0) ") } }.map(\.asked))
    }

    private static let phrases: [(asked: AskedFor, phrases: [String])] = [
        (
            .duration,
            [
                "how long", "how soon", "how fast", "how quickly", "how many days", "delivery times",
                "until when",
            ]
        ),
        (.cost, ["how much", "cost", "costs", "price", "prices", "fee", "fees"]),
        (.moment, ["when", "what time", "hours", "deadline", "deadlines", "until when"]),
        (.place, ["where", "address", "addresses"]),
        (.manner, ["how to", "how do i", "how can i", "how do you", "how should i"]),
        (.reason, ["why"]),
        (.possibility, ["can i", "can be", "can you", "may i", "what can"]),
    ]
}
