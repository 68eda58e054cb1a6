/// Rows whose cells stand in columns with at least two blanks between them.
struct ColumnTable {
    let header: [String]
    let rows: [[String]]

    /// Longer cells on average are the columns of running text.
    private static let longestCell = 40

    /// Nil when the lines don't line up.
    init?(_ lines: [String]) {
        let lines = lines.map(Array.init).filter { !$0.allSatisfy(\.isWhitespace) }
        guard lines.count >= 3 else { return nil }
        let columns = Self.columns(of: lines)
        guard columns.count >= 2 else { return nil }
        var rows: [[String]] = []
        for line in lines {
            let cells = columns.map { column in
                Whitespace.oneLine(
                    String(line[min(column.lowerBound, line.count)..<min(column.upperBound, line.count)]))
            }
            if cells[0].isEmpty, !rows.isEmpty {
                // What has no first cell goes on with the row above.
                rows[rows.count - 1] = zip(rows[rows.count - 1], cells).map {
                    Whitespace.oneLine($0 + " " + $1)
                }
            } else {
                rows.append(cells)
            }
        }
        let cells = rows.flatMap(\.self).filter { !$0.isEmpty }
        let letters = cells.reduce(0) { $0 + $1.count }
        guard rows.count >= 3, cells.count > rows.count, letters <= cells.count * Self.longestCell,
            let header = rows.first, header.count(where: { !$0.isEmpty }) > 1
        else { return nil }
        self.header = header
        self.rows = Array(rows.dropFirst())
    }

    /// Whether a line has more than one cell, and isn't a list's item or a line of a table of contents.
    static func hasCells(_ line: String) -> Bool {
        let cells = line.split(separator: "  ").filter { !$0.allSatisfy(\.isWhitespace) }
        guard cells.count > 1, let first = cells.first else { return false }
        let mark = Whitespace.oneLine(String(first))
        if mark.count <= 3, mark.last.map({ ".)•-*–▪○".contains($0) }) == true { return false }
        return !line.contains("....") && !line.contains(". . .")
    }

    /// The columns: what at least two blanks in every line keep apart.
    private static func columns(of lines: [[Character]]) -> [Range<Int>] {
        let width = lines.map(\.count).max() ?? 0
        var used = [Bool](repeating: false, count: width)
        for line in lines {
            for (index, character) in line.enumerated() where !character.isWhitespace { used[index] = true }
        }
        var starts: [Int] = []
        var blanks = 2
        for (index, isUsed) in used.enumerated() {
            if isUsed, blanks >= 2 { starts.append(index) }
            blanks = isUsed ? 0 : blanks + 1
        }
        return zip(starts, starts.dropFirst() + [width]).map { $0..<$1 }
    }
}
