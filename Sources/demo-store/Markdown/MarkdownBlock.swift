/// A block of a Markdown document, as far as knowledge pages need it.
enum MarkdownBlock: Hashable, Sendable {
    case heading(level: Int, text: String)
    case paragraph(String)
    case list(items: [String], isOrdered: Bool)
    case quote(String)
    case code(String)
    case table(header: [String], rows: [[String]])
    case rule
}
