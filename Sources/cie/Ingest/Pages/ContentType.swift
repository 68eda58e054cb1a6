import Knowledge

/// What a `Content-Type` header says.
struct ContentType: Hashable, Sendable {
    /// Lower case, such as `text/html`.
    let type: String
    let charset: String?

    init(_ header: String) {
        let parts = header.split(separator: ";").map { part in
            part.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        type = parts.first ?? ""
        charset = parts.dropFirst().first { $0.hasPrefix("charset=") }.map { part in
            String(part.dropFirst("charset=".count)).filter { $0 != "\"" && $0 != "'" }
        }
    }

    /// The kind of file that it is; nil when it is none of ours.
    var format: KnowledgeFormat? {
        switch type {
        case "text/html", "application/xhtml+xml": .html
        case "text/plain": .plainText
        case "text/markdown", "text/x-markdown": .markdown
        case "text/csv": .csv
        case "application/pdf": .pdf
        default: nil
        }
    }
}
