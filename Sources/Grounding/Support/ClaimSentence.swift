/// A sentence of a reply, read for its claims.
struct ClaimSentence {
    let text: String
    let whole: TextReading
    let clauses: [TextReading]
    let isQuestion: Bool
    /// Speaks of what holds under a condition only.
    let isConditional: Bool

    init(_ statement: Statement) {
        text = statement.text
        whole = TextReading(statement.text)
        clauses = statement.parts.count > 1 ? statement.parts.map { TextReading($0) } : [whole]
        isQuestion = statement.text.hasSuffix("?")
        isConditional = Self.isConditional(whole)
    }

    /// "Even after shipping" is no condition.
    static func isConditional(_ reading: TextReading) -> Bool {
        let words = reading.words
        return words.indices.contains { index in
            conditions.contains(words[index]) && (index == 0 || words[index - 1] != "even")
        }
    }

    private static let conditions: Set<String> = [
        "if", "once", "when", "while", "until", "after", "before", "unless",
    ]

    /// Speaks of the assistant itself.
    var speaksOfSelf: Bool {
        whole.words.prefix(3).contains { $0 == "i" || $0.hasPrefix("i'") }
    }

    /// Whether it has numbers and all of them stand in `entry`.
    func sharesNumbers(with entry: EvidenceEntry) -> Bool {
        !whole.quantities.isEmpty
            && whole.quantities.allSatisfy { own in
                entry.reading.quantities.contains { own.quantity.stands(in: $0.quantity) }
            }
    }

    func claim(_ kind: ClaimKind, _ words: String) -> Claim {
        Claim(kind: kind, text: words, sentence: text)
    }
}
