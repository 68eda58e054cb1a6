/// Splits Markdown into blocks, line by line.
struct MarkdownParser {
    private var blocks: [MarkdownBlock] = []
    private var lines: ArraySlice<Substring>

    static func blocks(of text: String) -> [MarkdownBlock] {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        var parser = MarkdownParser(lines: lines[...])
        parser.skipFrontMatter()
        while !parser.lines.isEmpty { parser.readBlock() }
        return parser.blocks
    }

    private init(lines: ArraySlice<Substring>) {
        self.lines = lines
    }

    /// The settings between two `---` lines at the very start are not for readers.
    private mutating func skipFrontMatter() {
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else { return }
        lines = lines[(end + 1)...]
    }

    private mutating func readBlock() {
        guard let line = lines.first?.trimmed else { return }
        if line.isEmpty {
            lines.removeFirst()
        } else if line.hasPrefix("```") {
            readCode()
        } else if let heading = Self.heading(line) {
            blocks.append(heading)
            lines.removeFirst()
        } else if line.count >= 3, line.allSatisfy({ $0 == "-" }) || line.allSatisfy({ $0 == "*" }) {
            blocks.append(.rule)
            lines.removeFirst()
        } else if line.hasPrefix(">") {
            blocks.append(.quote(takeWhile { $0.hasPrefix(">") ? $0.dropFirst().trimmed : nil }))
        } else if Self.isTable(lines) {
            readTable()
        } else if let item = Self.listItem(line) {
            readList(isOrdered: item.isOrdered)
        } else {
            blocks.append(.paragraph(takeWhile { Self.startsBlock($0) ? nil : $0 }))
        }
    }

    private mutating func readCode() {
        lines.removeFirst()
        let end = lines.firstIndex { $0.trimmed.hasPrefix("```") } ?? lines.endIndex
        blocks.append(.code(lines[..<end].joined(separator: "\n")))
        lines = lines[end...].dropFirst()
    }

    private mutating func readTable() {
        let header = Self.cells(lines.removeFirst())
        lines.removeFirst()
        var rows: [[String]] = []
        while let line = lines.first, line.trimmed.hasPrefix("|") {
            let cells = Self.cells(line)
            rows.append(header.indices.map { $0 < cells.count ? cells[$0] : "" })
            lines.removeFirst()
        }
        blocks.append(.table(header: header, rows: rows))
    }

    private mutating func readList(isOrdered: Bool) {
        var items: [String] = []
        while let line = lines.first?.trimmed, !line.isEmpty {
            if let item = Self.listItem(line) {
                guard item.isOrdered == isOrdered else { break }
                items.append(item.text)
            } else if Self.heading(line) != nil || items.isEmpty {
                break
            } else {
                items[items.count - 1] += " " + line
            }
            lines.removeFirst()
        }
        blocks.append(.list(items: items, isOrdered: isOrdered))
    }

    /// Joins the lines as long as they belong; always takes the first one.
    private mutating func takeWhile(_ part: (Substring) -> Substring?) -> String {
        var parts = [part(lines[lines.startIndex].trimmed) ?? lines[lines.startIndex].trimmed]
        lines.removeFirst()
        while let line = lines.first?.trimmed, !line.isEmpty, let next = part(line) {
            parts.append(next)
            lines.removeFirst()
        }
        return parts.joined(separator: " ")
    }

    private static func startsBlock(_ line: Substring) -> Bool {
        line.hasPrefix(">") || line.hasPrefix("```") || line.hasPrefix("|") || heading(line) != nil
            || listItem(line) != nil
    }

    private static func heading(_ line: Substring) -> MarkdownBlock? {
        let level = line.prefix { $0 == "#" }.count
        guard (1...6).contains(level), line.dropFirst(level).first == " " else { return nil }
        return .heading(level: level, text: String(line.dropFirst(level).trimmed))
    }

    private static func listItem(_ line: Substring) -> (text: String, isOrdered: Bool)? {
        if let first = line.first, "-*+".contains(first), line.dropFirst().first == " " {
            return (String(line.dropFirst(2).trimmed), false)
        }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let rest = line[digits.endIndex...]
        guard (1...3).contains(digits.count), rest.hasPrefix(". ") else { return nil }
        return (String(rest.dropFirst(2).trimmed), true)
    }

    private static func isTable(_ lines: ArraySlice<Substring>) -> Bool {
        guard let header = lines.first, let rule = lines.dropFirst().first else { return false }
        let marks = rule.trimmed
        return header.trimmed.hasPrefix("|") && marks.hasPrefix("|") && marks.contains("-")
            && marks.allSatisfy { "|-: ".contains($0) }
    }

    private static func cells(_ line: Substring) -> [String] {
        var inner = line.trimmed
        if inner.hasPrefix("|") { inner.removeFirst() }
        if inner.hasSuffix("|") { inner.removeLast() }
        return inner.split(separator: "|", omittingEmptySubsequences: false).map { String($0.trimmed) }
    }
}
