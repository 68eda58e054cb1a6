internal import Events
internal import Language

/// The texts that a message is read by: all of it, and each of its clauses when there are several.
struct MessagePassages: Hashable {
    let whole: String
    let clauses: [String]
    /// The places of the clauses that say something by themselves and beside the rest; not those that only add an
    /// order id or an address, or are like "how can I do it?".
    let telling: [Int]
    /// There are no words of the customer's own to go by.
    let isDetailsOnly: Bool

    /// - Parameter redacted: The message, with placeholders for what it tells of persons. To a model they are the
    ///   words that they stand for.
    init(_ redacted: RedactedText) {
        whole = Self.plain(redacted.text, redacted)
        isDetailsOnly = DetailsOnly.holds(redacted)
        let found = ClauseSplitter.clauses(in: redacted.text)
        // More clauses than that are a letter, and the first ones say what it is about.
        let clauses = found.count > 1 ? found.prefix(8).map(String.init) : []
        self.clauses = clauses.map { Self.plain($0, redacted) }
        let talk = clauses.filter { !Self.says($0) }
        let telling = clauses.indices.filter {
            Self.says(clauses[$0]) && !DetailsOnly.addsNothing(clauses[$0], orderIDs: redacted.orderIDs)
        }
        // A greeting may hide the matter behind it; without one, a single matter is that of the whole.
        let isHidden = talk.contains { !Set(Tokenizer.terms(in: $0)).isDisjoint(with: Self.greetings) }
        self.telling = telling.count > 1 || isHidden ? telling : []
    }

    /// What is read by its meaning.
    var all: [String] { [whole] + telling.map { clauses[$0] } }

    private static func says(_ clause: String) -> Bool {
        Tokenizer.terms(in: clause).contains { !StopWords.contains($0) && !fillers.contains($0) }
    }

    private static let greetings: Set<String> = [
        "hi", "hello", "hey", "morning", "afternoon", "evening", "thanks", "thank", "greetings", "dear",
    ]
    private static let fillers = greetings.union([
        "please", "help", "need", "want", "know", "tell", "like", "good", "pls", "plz", "sorry", "ok", "okay",
        "possible", "assist", "wondering", "question",
    ])

    private static func plain(_ text: String, _ redacted: RedactedText) -> String {
        var plain = text
        for redaction in redacted.redactions {
            plain = plain.replacing(
                redaction.placeholder, with: redaction.type.lowercased().replacing("_", with: " "))
        }
        return plain
    }
}
