/// The smallest piece of a passage that may stand in a reply.
struct TextUnit: Sendable {
    enum Kind: Hashable, Sendable {
        case sentence
        case item(ordered: Bool)
        case row
    }

    let kind: Kind
    /// As a customer should read it: no markup.
    let display: String
    /// Verbatim from the passage.
    let quote: String
    let stems: Set<String>
    /// The block that it belongs to, counted within its passage.
    let block: Int
    /// Its place within the passage.
    let position: Int
    /// Starts its passage or the part under a heading.
    let leads: Bool
    /// With a row: the cells by column.
    var cells: [TableCell] = []

    var words: Int { display.split(separator: " ").count }
}
