/// Reads front matter that isn't YAML, line by line, as its author meant it: a name, a colon, and the rest of the line.
struct FrontMatterLines {
    private(set) var values: [(name: String, text: String)] = []
    /// Lines that say nothing that can be told, counted from 1.
    private(set) var unreadable: [Int] = []

    private static let longestName = 40

    /// Nil when it is no front matter but prose.
    init?(_ lines: ArraySlice<Substring>) {
        var hasName = false
        for (index, line) in lines.enumerated() {
            guard let first = line.first(where: { !$0.isWhitespace }), first != "#" else { continue }
            // What goes on with a value, and lists, hold nothing that is looked for.
            if hasName, line.first?.isWhitespace == true || line.hasPrefix("- ") { continue }
            if let (name, text) = Self.pair(line) {
                hasName = true
                values.append((name, text))
            } else if hasName {
                unreadable.append(index + 1)
            } else {
                return nil
            }
        }
        guard hasName, unreadable.count <= values.count else { return nil }
    }

    /// A name of a few words without punctuation, and what stands behind the colon.
    private static func pair(_ line: Substring) -> (String, String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let name = line[..<colon].filter { $0 != "\"" && $0 != "'" }
        let isName = name.allSatisfy { $0.isLetter || $0.isNumber || " _-.".contains($0) }
        guard isName, name.first?.isLetter == true, name.count <= longestName,
            name.split(separator: " ").count <= 3
        else { return nil }
        let rest = line[line.index(after: colon)...]
        guard rest.first.map(\.isWhitespace) ?? true else { return nil }
        return (name, value(rest))
    }

    /// Without the quotation marks around all of it and without a comment.
    private static func value(_ text: Substring) -> String {
        let whole = Whitespace.oneLine(String(text))
        let text = whole.firstRange(of: " #").map { whole[..<$0.lowerBound] } ?? whole[...]
        guard let mark = text.first, mark == "\"" || mark == "'", text.count > 1, text.last == mark,
            !text.dropFirst().dropLast().contains(mark)
        else { return String(text) }
        return String(text.dropFirst().dropLast())
    }
}
