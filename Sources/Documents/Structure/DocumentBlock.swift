/// A paragraph, list or table; text without markup.
package enum DocumentBlock: Sendable, Hashable {
    case paragraph(String)
    /// Lines with their marks, such as `- Shoes` or `  1. Socks`.
    case list([String])
    case table(header: [String], rows: [[String]])
    /// Lines whose breaks matter.
    case verbatim([String])

    /// Whether a sentence may introduce it.
    var isEnumeration: Bool {
        if case .paragraph = self { false } else { true }
    }
}
