/// A Markdown document as markup.
struct MarkdownPage {
    private let blocks: [MarkdownBlock]
    /// Turns the address of a link into one of the shop's own, if it is one.
    private let resolve: (String) -> String

    init(_ text: String, resolve: @escaping (String) -> String = { $0 }) {
        blocks = MarkdownParser.blocks(of: text)
        self.resolve = resolve
    }

    var html: HTML { "\(blocks.map(render))" }

    /// The headings below the title, for a table of contents.
    var sections: [(anchor: String, title: String)] {
        blocks.compactMap { block in
            guard case .heading(level: 2, let text) = block else { return nil }
            return (Self.anchor(text), text)
        }
    }

    /// The first heading of the text.
    static func title(of text: String) -> String? {
        for case .heading(_, let title) in MarkdownParser.blocks(of: text) { return title }
        return nil
    }

    /// What a heading is called in addresses: lower case, words joined by hyphens.
    static func anchor(_ heading: String) -> String {
        heading.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }

    private func render(_ block: MarkdownBlock) -> HTML {
        switch block {
        case .heading(let level, let text):
            let tag = HTML(unsafeMarkup: "h\(level)")
            return "<\(tag) id=\"\(Self.anchor(text))\">\(inline(text))</\(tag)>\n"
        case .paragraph(let text): return "<p>\(inline(text))</p>\n"
        case .list(let items, let isOrdered):
            let tag: HTML = isOrdered ? "ol" : "ul"
            return "<\(tag)>\(items.map { item -> HTML in "<li>\(inline(item))</li>" })</\(tag)>\n"
        case .quote(let text): return "<blockquote>\(inline(text))</blockquote>\n"
        case .code(let text): return "<pre><code>\(text)</code></pre>\n"
        case .rule: return "<hr>\n"
        case .table(let header, let rows): return table(header, rows)
        }
    }

    private func table(_ header: [String], _ rows: [[String]]) -> HTML {
        let heads = header.map { cell -> HTML in "<th scope=\"col\">\(inline(cell))</th>" }
        let body = rows.map { row -> HTML in
            "<tr>\(row.map { cell -> HTML in "<td>\(inline(cell))</td>" })</tr>"
        }
        return """
            <div class="table" tabindex="0"><table><thead><tr>\(heads)</tr></thead><tbody>\(body)</tbody></table></div>

            """
    }

    private func inline(_ text: String) -> HTML {
        MarkdownInline(resolve: resolve).render(text[...])
    }
}
