/// Whether a text says that something must be done, or that it needn't.
enum Obligation: Hashable, Sendable {
    case required, waived

    /// Nil when it says neither.
    init?(_ words: [String]) {
        let isDenied = words.indices.contains { index in
            guard Self.needs.contains(words[index]) else { return false }
            let around = words[max(0, index - 3)..<index]
            return around.contains { $0 == "no" || $0 == "not" || $0 == "never" || $0.hasSuffix("n't") }
        }
        if isDenied || words.contains("needn't") {
            self = .waived
        } else if words.contains(where: Self.duties.contains) {
            self = .required
        } else {
            return nil
        }
    }

    /// The meanings of the words that oblige.
    static let words = Set(duties.compactMap(Meanings.of))

    private static let needs: Set<String> = [
        "need", "needs", "needed", "required", "require", "necessary", "have",
    ]
    private static let duties: Set<String> = [
        "must", "required", "needed", "necessary", "need", "needs", "require",
    ]
}
