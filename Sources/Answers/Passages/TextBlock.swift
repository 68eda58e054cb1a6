internal import Language

/// A part of a passage: what belongs together on the page.
struct TextBlock: Sendable {
    enum Kind: Hashable, Sendable {
        case paragraph
        case list(ordered: Bool)
        case table
    }

    let kind: Kind
    /// The heading above it inside the passage, if any.
    let heading: String?
    /// With a list or table: the sentence before it that ends with a colon.
    let introduction: String?
    let units: [TextUnit]
    /// Stems of the heading and the introduction.
    let contextStems: Set<String>

    init(kind: Kind, heading: String?, introduction: String?, units: [TextUnit]) {
        self.kind = kind
        self.heading = heading
        self.introduction = introduction
        self.units = units
        contextStems = Set(
            Tokenizer.stems(in: [heading, introduction].compactMap(\.self).joined(separator: " ")))
    }

    var words: Int { units.map(\.words).reduce(0, +) }
}
