internal import Yams

/// What stands between two lines of `---` at the top of a Markdown file.
struct FrontMatter: Equatable {
    var title: String?
    var url: String?
    var language: String?
    var dates = DocumentDates()
    /// Its lines that couldn't be read.
    var leftOut: [String] = []

    /// Takes it off the text; what isn't YAML is read line by line.
    static func split(_ text: String) throws(DocumentError) -> (FrontMatter, body: String) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard lines.first.map(isFence) == true, let end = lines.dropFirst().firstIndex(where: isFence) else {
            return (FrontMatter(), text)
        }
        guard let (pairs, unreadable) = pairs(in: lines[1..<end]) else { return (FrontMatter(), text) }
        var values: [String: String] = [:]
        for (name, text) in pairs where !text.isEmpty { values[Self.normalized(name)] = text }
        func value(_ keys: String...) -> String? { keys.lazy.compactMap { values[$0] }.first }
        let matter = FrontMatter(
            title: value("title"), url: value("url", "canonical_url", "permalink"),
            language: value("language", "lang", "locale"), dates: try DocumentDates { values[$0] },
            leftOut: unreadable.map { "line \($0 + 1) of the front matter: can't be read" })
        return (matter, lines[(end + 1)...].joined(separator: "\n"))
    }

    /// Names and values, and the lines that can't be read, counted from 1; nil when it is no front matter.
    private static func pairs(
        in lines: ArraySlice<Substring>
    ) -> (pairs: [(name: String, text: String)], unreadable: [Int])? {
        // Two thematic breaks with prose between them are no front matter.
        guard lines.contains(where: { $0.contains(":") }) else { return nil }
        if let root = try? Yams.compose(yaml: lines.joined(separator: "\n")) {
            guard let mapping = root.mapping else { return nil }
            let pairs = mapping.compactMap { key, node in
                key.scalar.flatMap { name in node.scalar.map { (name.string, $0.string) } }
            }
            return (pairs, [])
        }
        guard let read = FrontMatterLines(lines),
            read.values.contains(where: { usual.contains(normalized($0.name)) })
        else { return nil }
        return (read.values, read.unreadable)
    }

    /// Names that tell front matter from prose.
    private static let usual: Set<String> = Set(DocumentDates.names).union([
        "title", "url", "canonical_url", "permalink", "language", "lang", "locale", "description", "summary",
        "author", "date", "tags", "category", "categories", "layout", "slug", "id", "draft", "keywords",
    ])

    /// `Effective Date` and `effective-date` are `effective_date`.
    private static func normalized(_ key: String) -> String {
        key.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
    }

    private static func isFence(_ line: Substring) -> Bool {
        line.prefix { !$0.isWhitespace } == "---" && line.allSatisfy { $0 == "-" || $0.isWhitespace }
    }
}
