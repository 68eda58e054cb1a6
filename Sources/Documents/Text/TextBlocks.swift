/// Finds headings, paragraphs and lists in lines without markup.
///
/// Blank lines part paragraphs; a short line alone that doesn't end like a sentence is taken for a heading, and so is
/// a numbered or upper-case one above a paragraph.
struct TextBlocks {
    private enum Group {
        case lines([String])
        case heading(String, level: Int)
        case table(header: [String], rows: [[String]])
    }

    private var groups: [Group] = []

    /// Adds the lines or the table of a page.
    ///
    /// - Parameter headings: Lines that are known to be headings, with their levels.
    mutating func take(_ part: PagePart, _ headings: [String: Int] = [:]) {
        switch part {
        case .table(let header, let rows): groups.append(.table(header: header, rows: rows))
        case .lines(let lines): take(lines, headings)
        }
    }

    private mutating func take(_ lines: [String], _ headings: [String: Int]) {
        var group: [String] = []
        var above: Int?
        for line in lines {
            let trimmed = Whitespace.oneLine(line)
            let level = headings[trimmed]
            defer { above = level }
            if let level {
                append(group)
                group = []
                append(trimmed, level: level, goesOn: above == level)
            } else if trimmed.isEmpty || TextLine.isPageNumber(trimmed) {
                append(group)
                group = []
            } else if group.isEmpty, TextLine.isRunInHeading(trimmed) {
                append([trimmed])
            } else {
                let indent = line.prefix { $0 == " " || $0 == "\t" }
                group.append(TextLine.isItem(trimmed) ? indent + trimmed : trimmed)
            }
        }
        append(group)
    }

    /// A heading; a line right below one in the same letters goes on with it.
    private mutating func append(_ heading: String, level: Int, goesOn: Bool) {
        if goesOn, case .heading(let above, level)? = groups.last {
            groups[groups.count - 1] = .heading(above + " " + heading, level: level)
        } else {
            groups.append(.heading(heading, level: level))
        }
    }

    private mutating func append(_ lines: [String]) {
        if !lines.isEmpty { groups.append(.lines(lines)) }
    }

    /// Hands everything to an outline.
    func finish(into outline: inout OutlineBuilder) {
        // What only looks like a heading is below those that are known to be some.
        let isKnown = groups.contains { if case .heading = $0 { true } else { false } }
        for (index, group) in groups.enumerated() {
            switch group {
            case .heading(let text, let level): outline.heading(text, level: level)
            case .table(let header, let rows): outline.append(.table(header: header, rows: rows))
            case .lines(let lines):
                if index + 1 < groups.count, let heading = TextLine.heading(lines) {
                    outline.heading(heading, level: isKnown ? 6 : index == 0 ? 1 : TextLine.level(heading))
                } else {
                    outline.append(Self.block(lines))
                }
            }
        }
    }

    private static func block(_ lines: [String]) -> DocumentBlock {
        guard let firstItem = lines.firstIndex(where: TextLine.isItem) else {
            return .paragraph(lines.joined(separator: " "))
        }
        guard firstItem == 0 else { return .verbatim(lines) }
        var items: [String] = []
        for line in lines {
            // A line without a mark goes on with the item above it.
            if TextLine.isItem(line) { items.append(line) } else { items[items.count - 1] += " " + line }
        }
        return .list(items)
    }
}
