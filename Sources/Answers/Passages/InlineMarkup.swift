internal import Language

/// Takes the markup out of a line of Markdown.
enum InlineMarkup {
    /// `[Start a return](/returns)` becomes `Start a return`; emphasis and code marks go.
    static func plain(_ text: some StringProtocol) -> String {
        var result = ""
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "[") {
            result += rest[..<open]
            let tail = rest[open...]
            if let close = tail.firstRange(of: "]("), let end = tail[close.upperBound...].firstIndex(of: ")")
            {
                result += rest[rest.index(after: open)..<close.lowerBound]
                rest = rest[rest.index(after: end)...]
            } else {
                result += "["
                rest = rest[rest.index(after: open)...]
            }
        }
        result += rest
        for mark in ["**", "__", "`"] where result.holds(mark) { result = result.replacing(mark, with: "") }
        return result
    }
}
