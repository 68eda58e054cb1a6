internal import Language

/// Reads a text with or without Markdown into its statements.
package struct StatementReader {
    private var statements: [Statement] = []
    private var heading: String?
    private var introduction: String?
    private var lines: [Substring] = []
    private var header: [String]?

    private init() {}

    /// The statements of `text`, in order.
    package static func statements(in text: String) -> [Statement] {
        var reader = StatementReader()
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) { reader.read(line) }
        reader.closeParagraph()
        return reader.statements
    }

    private mutating func read(_ line: Substring) {
        let text = line.trimmed
        if text.hasPrefix("|") { return row(text) }
        header = nil
        if text.isEmpty { return closeParagraph() }
        if text.hasPrefix("#") {
            closeParagraph()
            heading = PlainText.withoutMarkup(text.drop(while: { $0 == "#" }).trimmed)
            introduction = nil
        } else if let item = PlainText.listItem(text) {
            closeParagraph()
            add(item, verbatim: item, isItem: true)
        } else {
            if lines.isEmpty, line.first?.isWhitespace != true { introduction = nil }
            lines.append(text)
        }
    }

    /// The first row of a table names the columns.
    private mutating func row(_ line: Substring) {
        closeParagraph()
        let cells = PlainText.cells(line)
        if cells.allSatisfy({ $0.allSatisfy { "-: ".contains($0) } }) { return }
        guard let header else {
            header = cells
            return
        }
        guard let name = cells.first else { return }
        let named = name.first?.isNumber == true ? "\(header.first ?? "") \(name)" : name
        let filled = zip(header, cells).dropFirst().filter { !["", "-", "–", "—"].contains($1) }
        let parts = filled.map { "\(named): \($0) \($1)" }
        let text = ([named] + filled.map { "\($0) \($1)" }).joined(separator: "; ")
        statements.append(
            Statement(
                text: text, quote: String(line), context: context + [header.joined(separator: " ")],
                parts: parts.isEmpty ? [named] : parts, isRow: true,
                denials: filled.filter { Self.denies($0.1) }.map { "\(named) \($0.0)" }, isItem: false))
    }

    /// Whether a cell answers its column with no.
    private static func denies(_ cell: String) -> Bool {
        let text = cell.lowercased()
        return text == "no" || text == "never" || text.hasPrefix("no,") || text.hasPrefix("no ")
            || text.hasPrefix("not possible") || text.hasPrefix("not available")
            || text.hasPrefix("not allowed")
    }

    private mutating func closeParagraph() {
        guard !lines.isEmpty else { return }
        let text = lines.joined(separator: " ")
        lines = []
        var last = ""
        for sentence in Self.sentences(in: text) {
            add(sentence, verbatim: sentence)
            last = sentence
        }
        introduction = last.hasSuffix(":") ? last : nil
    }

    /// `8 a.m. to 8 p.m. Eastern Time` does not end behind its full stops.
    private static func sentences(in text: String) -> [String] {
        var sentences: [String] = []
        for sentence in SentenceSplitter.sentences(in: text) {
            if let last = sentences.last, last.hasSuffix("a.m.") || last.hasSuffix("p.m."),
                zones.contains(where: sentence.hasPrefix)
            {
                sentences[sentences.count - 1] = last + " " + sentence
            } else {
                sentences.append(String(sentence))
            }
        }
        return sentences
    }

    private static let zones = [
        "Eastern", "Central", "Pacific", "Mountain", "GMT", "UTC", "ET", "CET", "Local",
    ]

    private mutating func add(
        _ text: some StringProtocol, verbatim: some StringProtocol, isItem: Bool = false
    ) {
        let text = PlainText.withoutMarkup(text)
        let clauses = ClauseSplitter.clauses(in: text).map(String.init)
        statements.append(
            Statement(
                text: text, quote: String(verbatim), context: context,
                parts: clauses.isEmpty ? [text] : clauses, isRow: false, denials: [],
                isItem: isItem))
    }

    private var context: [String] { [heading, introduction].compactMap(\.self) }
}
