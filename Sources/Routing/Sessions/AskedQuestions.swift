package import Language

/// What the customer's last turns meant, to notice when they ask the same thing again.
///
/// A meaning is 384 bytes in Base64: enough to compare, and no text.
package struct AskedQuestions: Codable, Hashable, Sendable {
    /// How many turns back a question is remembered.
    private static let length = 4
    /// Above this two questions are the same one in other words.
    private static let sameness: Float = 0.82

    private var meanings: [String] = []

    package init() {}

    /// Remembers a question, and says how many of the remembered ones it repeats.
    package mutating func note(_ vector: SentenceVector?) -> Int {
        guard let vector else {
            meanings.append("")
            trim()
            return 0
        }
        let repeated = meanings.count { packed in
            SentenceVector(packed: packed).map { $0.cosine(to: vector) >= Self.sameness } ?? false
        }
        meanings.append(vector.packed)
        trim()
        return repeated
    }

    private mutating func trim() {
        if meanings.count > Self.length { meanings.removeFirst(meanings.count - Self.length) }
    }
}
