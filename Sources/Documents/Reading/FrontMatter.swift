internal import Yams

/// What stands between two lines of `---` at the top of a Markdown file.
struct FrontMatter: Equatable {
    var title: String?
    var url: String?
    var language: String?
    var dates = DocumentDates()

    /// Takes it off the text; a block that isn't YAML is left out all the same.
    static func split(_ text: String) throws(DocumentError) -> (FrontMatter, body: String) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard lines.first.map(isFence) == true, let end = lines.dropFirst().firstIndex(where: isFence) else {
            return (FrontMatter(), text)
        }
        let inside = lines[1..<end]
        // Two thematic breaks with prose between them are no front matter.
        guard inside.contains(where: { $0.contains(":") }),
            let root = try? Yams.compose(yaml: inside.joined(separator: "\n")), let mapping = root.mapping
        else { return (FrontMatter(), text) }
        var values: [String: String] = [:]
        for (key, node) in mapping {
            guard let name = key.scalar?.string, let text = node.scalar?.string, !text.isEmpty else {
                continue
            }
            values[Self.normalized(name)] = text
        }
        func value(_ keys: String...) -> String? { keys.lazy.compactMap { values[$0] }.first }
        let matter = FrontMatter(
            title: value("title"), url: value("url", "canonical_url", "permalink"),
            language: value("language", "lang", "locale"), dates: try DocumentDates { values[$0] })
        return (matter, lines[(end + 1)...].joined(separator: "\n"))
    }

    /// `Effective Date` and `effective-date` are `effective_date`.
    private static func normalized(_ key: String) -> String {
        key.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "_")
    }

    private static func isFence(_ line: Substring) -> Bool {
        line.prefix { !$0.isWhitespace } == "---" && line.allSatisfy { $0 == "-" || $0.isWhitespace }
    }
}
