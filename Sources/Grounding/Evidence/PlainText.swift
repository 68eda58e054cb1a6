internal import Language

/// Takes the markup out of lines of Markdown.
enum PlainText {
    /// `[Start a return](/returns)` becomes `Start a return`; emphasis and code marks go.
    static func withoutMarkup(_ text: some StringProtocol) -> String {
        var result = ""
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "[") {
            result += rest[..<open]
            let inner = rest[rest.index(after: open)...]
            guard let close = inner.firstIndex(where: { "[]".contains($0) }), inner[close] == "]",
                case let target = inner[inner.index(after: close)...], target.first == "(",
                let end = target.dropFirst().firstIndex(where: { "[()".contains($0) || $0.isWhitespace }),
                target[end] == ")"
            else {
                result += "["
                rest = inner
                continue
            }
            result += inner[..<close]
            rest = target[target.index(after: end)...]
        }
        result += rest
        for mark in ["**", "__", "`"] where result.holds(mark) {
            result = result.replacing(mark, with: "")
        }
        return result
    }

    /// The text of a list item; nil for a line that is none.
    static func listItem(_ line: Substring) -> Substring? {
        for mark in ["- ", "* ", "+ ", "• "] where line.hasPrefix(mark) { return line.dropFirst(2).trimmed }
        let digits = line.prefix(while: \.isNumber)
        guard !digits.isEmpty, digits.count <= 2 else { return nil }
        let rest = line.dropFirst(digits.count)
        return rest.hasPrefix(". ") || rest.hasPrefix(") ") ? rest.dropFirst(2).trimmed : nil
    }

    /// The cells of a table's line, without markup.
    static func cells(_ line: Substring) -> [String] {
        var inner = line.trimmed
        if inner.hasPrefix("|") { inner = inner.dropFirst() }
        if inner.hasSuffix("|") { inner = inner.dropLast() }
        return inner.split(separator: "|", omittingEmptySubsequences: false).map { withoutMarkup($0.trimmed) }
    }
}
