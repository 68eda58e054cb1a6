/// A kind of file that knowledge is read from.
package enum KnowledgeFormat: Sendable, Hashable, CaseIterable {
    case markdown, html, plainText, pdf, csv

    /// Nil when it is none of ours.
    package init?(path: String) {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
        switch name[name.index(after: dot)...].lowercased() {
        case "md", "markdown": self = .markdown
        case "html", "htm", "xhtml": self = .html
        case "txt", "text": self = .plainText
        case "pdf": self = .pdf
        case "csv", "tsv": self = .csv
        default: return nil
        }
    }
}
