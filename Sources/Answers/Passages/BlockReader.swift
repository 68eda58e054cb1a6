internal import Language

/// Reads the lines of a passage into blocks: paragraphs, lists and tables.
struct BlockReader {
    private var blocks: [TextBlock] = []
    private var heading: String?
    private var headingIsFresh = true
    private var introduction: String?
    private var lines: [String] = []
    private var kind = TextBlock.Kind.paragraph
    private var positions = 0

    mutating func read(_ line: Substring) {
        let text = line.trimmed
        if text.isEmpty {
            if kind == .paragraph || kind == .table { close() }
            return
        }
        if text.hasPrefix("#") {
            close()
            heading = String(text.drop(while: { $0 == "#" }).trimmed)
            headingIsFresh = true
            introduction = nil
        } else if text.hasPrefix("|") {
            turn(to: .table)
            lines.append(text)
        } else if let ordered = Self.itemMark(text) {
            turn(to: .list(ordered: ordered))
            lines.append(text)
        } else if case .list = kind, line.first?.isWhitespace == true, let last = lines.popLast() {
            lines.append(last + " " + text)
        } else {
            turn(to: .paragraph)
            lines.append(text)
        }
    }

    mutating func finish() -> [TextBlock] {
        close()
        return blocks
    }

    private mutating func turn(to next: TextBlock.Kind) {
        guard next != kind else { return }
        close()
        kind = next
    }

    private mutating func close() {
        defer {
            lines = []
            kind = .paragraph
        }
        guard !lines.isEmpty else { return }
        let units = units()
        guard !units.isEmpty else { return }
        blocks.append(
            TextBlock(
                kind: kind, heading: heading, introduction: kind == .paragraph ? nil : introduction,
                units: units))
        headingIsFresh = false
        introduction = units.last.flatMap { $0.display.hasSuffix(":") ? $0.display : nil }
    }

    private mutating func units() -> [TextUnit] {
        switch kind {
        case .paragraph:
            SentenceSplitter.sentences(in: lines.joined(separator: " ")).map { sentence in
                unit(.sentence, display: InlineMarkup.plain(sentence), quote: String(sentence))
            }
        case .list(let ordered):
            lines.map { line in
                let text = Self.withoutItemMark(line)
                return unit(.item(ordered: ordered), display: InlineMarkup.plain(text), quote: text)
            }
        case .table: rows()
        }
    }

    private mutating func rows() -> [TextUnit] {
        let table = lines.map(Self.cells)
        guard let header = table.first else { return [] }
        return zip(lines, table).dropFirst().compactMap { line, cells in
            if cells.allSatisfy({ $0.allSatisfy { "-: ".contains($0) } }) { return nil }
            let named = zip(header, cells).map { TableCell(column: $0, text: $1) }
            var row = unit(.row, display: TableRow.text(named), quote: Self.withoutOuterBars(line))
            row.cells = named
            return row
        }
    }

    private mutating func unit(_ kind: TextUnit.Kind, display: String, quote: String) -> TextUnit {
        defer { positions += 1 }
        let leads = headingIsFresh
        headingIsFresh = false
        return TextUnit(
            kind: kind, display: display, quote: quote, stems: Set(Tokenizer.stems(in: display)),
            block: blocks.count, position: positions, leads: leads)
    }

    private static func cells(_ line: String) -> [String] {
        withoutOuterBars(line).split(separator: "|", omittingEmptySubsequences: false)
            .map { InlineMarkup.plain($0.trimmed) }
    }

    private static func withoutOuterBars(_ line: String) -> String {
        var inner = line[...].trimmed[...]
        if inner.hasPrefix("|") { inner = inner.dropFirst() }
        if inner.hasSuffix("|") { inner = inner.dropLast() }
        return inner.trimmed
    }

    /// Nil when the line is no list item; else whether the list is numbered.
    private static func itemMark(_ text: String) -> Bool? {
        if ["- ", "* ", "+ ", "• "].contains(where: text.hasPrefix) { return false }
        let digits = text.prefix(while: \.isNumber)
        guard !digits.isEmpty, digits.count <= 2 else { return nil }
        let rest = text.dropFirst(digits.count)
        return rest.hasPrefix(". ") || rest.hasPrefix(") ") ? true : nil
    }

    private static func withoutItemMark(_ text: String) -> String {
        String(text.drop(while: { $0.isNumber || "-*+•.)".contains($0) }).trimmed)
    }
}
