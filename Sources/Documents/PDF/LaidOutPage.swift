/// A page as it is laid out: its tables, and the lines between them.
struct LaidOutPage {
    enum Part {
        case lines([String])
        case table(header: [String], rows: [[String]])
    }

    private(set) var parts: [Part] = []

    var hasTable: Bool {
        parts.contains { part in if case .table = part { true } else { false } }
    }

    init(_ lines: [String]) {
        var between: [String] = []
        var index = 0
        while index < lines.count {
            let end = Self.endOfRows(in: lines, from: index)
            guard end > index, let table = ColumnTable(Array(lines[index..<end])) else {
                between.append(lines[index])
                index += 1
                continue
            }
            if !between.isEmpty { parts.append(.lines(between)) }
            between = []
            parts.append(.table(header: table.header, rows: table.rows))
            index = end
        }
        if !between.isEmpty { parts.append(.lines(between)) }
    }

    /// Where the lines end that could be the rows of one table; the same index when there are none.
    private static func endOfRows(in lines: [String], from start: Int) -> Int {
        guard ColumnTable.hasCells(lines[start]) else { return start }
        var end = start + 1
        var index = start + 1
        while index < lines.count {
            let isEmpty = lines[index].allSatisfy(\.isWhitespace)
            // Rows may be set apart by one empty line, not by more.
            if isEmpty, index > end || end == start { break }
            if !isEmpty {
                let isContinued = lines[index].first?.isWhitespace == true
                guard ColumnTable.hasCells(lines[index]) || isContinued else { break }
                if ColumnTable.hasCells(lines[index]) || index == end { end = index + 1 }
            }
            index += 1
        }
        return end
    }
}
