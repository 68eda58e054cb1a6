/// Emphasis, code and links inside a line of text.
struct MarkdownInline {
    let resolve: (String) -> String

    func render(_ text: Substring) -> HTML {
        var parts: [HTML] = []
        var plain = text.startIndex
        var position = text.startIndex
        while position < text.endIndex {
            guard let (markup, end) = span(text[position...]) else {
                position = text.index(after: position)
                continue
            }
            parts.append("\(text[plain..<position])\(markup)")
            (plain, position) = (end, end)
        }
        return "\(parts)\(text[plain...])"
    }

    /// The span that begins here, and where it ends.
    private func span(_ text: Substring) -> (HTML, String.Index)? {
        if text.hasPrefix("**"), let (inner, end) = enclosed(text, by: "**") {
            return ("<strong>\(render(inner))</strong>", end)
        }
        if text.hasPrefix("*"), let (inner, end) = enclosed(text, by: "*") {
            return ("<em>\(render(inner))</em>", end)
        }
        if text.hasPrefix("`"), let (inner, end) = enclosed(text, by: "`") {
            return ("<code>\(inner)</code>", end)
        }
        return text.hasPrefix("[") ? link(text) : nil
    }

    private func enclosed(_ text: Substring, by mark: String) -> (Substring, String.Index)? {
        let inside = text.dropFirst(mark.count)
        guard let first = inside.first, !first.isWhitespace, let end = inside.firstRange(of: mark),
            end.lowerBound > inside.startIndex
        else { return nil }
        return (inside[..<end.lowerBound], end.upperBound)
    }

    private func link(_ text: Substring) -> (HTML, String.Index)? {
        guard let middle = text.firstRange(of: "]("), let end = text[middle.upperBound...].firstIndex(of: ")")
        else { return nil }
        let words = text[text.index(after: text.startIndex)..<middle.lowerBound]
        guard !words.contains("[") else { return nil }
        let after = text.index(after: end)
        let target = resolve(String(text[middle.upperBound..<end]))
        guard let address = SafeLink.address(target) else { return ("\(words)", after) }
        return ("<a href=\"\(address)\">\(render(words))</a>", after)
    }
}
