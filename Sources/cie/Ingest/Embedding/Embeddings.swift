import Language

/// The vectors of passages, as Postgres takes and gives them.
struct Embeddings: Sendable {
    private var texts: [PassageText: String] = [:]

    var count: Int { texts.count }

    /// pgvector's text form, `[0.1,…]`; nil when the passage hasn't been embedded.
    subscript(_ passage: PassageText) -> String? {
        get { texts[passage] }
        set { texts[passage] = newValue }
    }

    mutating func merge(_ other: Embeddings) {
        texts.merge(other.texts) { first, _ in first }
    }

    /// Reads pgvector's text form.
    static func vector(_ text: String) -> SentenceVector? {
        let values = text.dropFirst().dropLast().split(separator: ",").compactMap { Float($0) }
        return values.count == SentenceVector.dimensions ? SentenceVector(values: values) : nil
    }

    static func text(_ vector: SentenceVector) -> String {
        "[" + vector.values.map { "\($0)" }.joined(separator: ",") + "]"
    }
}
