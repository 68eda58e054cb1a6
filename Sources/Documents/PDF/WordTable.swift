/// Rows of words whose columns are kept apart by gaps.
struct WordTable {
    let header: [String]
    let rows: [[String]]

    private static let longHeading = 12

    /// What stands in a row, by columns.
    private struct Line {
        var cells: [String]
        /// How wide each cell is, in points.
        var widths: [Double]
        let top: Double

        var isFull: Bool { !cells.contains("") }

        /// Makes a column and the next one, of which one is empty, one.
        mutating func merge(_ column: Int) {
            cells[column] += cells.remove(at: column + 1)
            widths[column] += widths.remove(at: column + 1)
        }
    }

    /// Nil when the rows are no table but columns of running text.
    init?(_ rows: ArraySlice<WordRows.Row>, _ columns: ColumnSpans) {
        let lines = rows.map { row in
            let cells = columns.cells(of: row)
            return Line(
                cells: cells.map { Whitespace.oneLine($0.map(\.text).joined(separator: " ")) },
                widths: cells.map { ($0.last?.right ?? 0) - ($0.first?.left ?? 0) }, top: row.top)
        }
        guard columns.count >= 2, lines.count >= 3, let lines = Self.aligned(lines) else { return nil }
        guard !Self.isList(lines), !Self.isContents(lines), !Self.isRunningText(lines) else { return nil }
        let joined = Self.joined(lines)
        guard joined.count >= 3, let header = joined.first, header.count(where: { !$0.isEmpty }) > 1,
            joined.count(where: { $0.count { !$0.isEmpty } > 1 }) * 2 > joined.count,
            // The end of a text beside the rows is no heading of them.
            !header.indices.contains(where: { column in
                header[column].count >= Self.longHeading
                    && joined.dropFirst().allSatisfy { $0[column].isEmpty }
            })
        else { return nil }
        self.header = header
        self.rows = Array(joined.dropFirst())
    }

    /// The lines with each heading in the column that it heads, beside which it may stand when it is centred.
    ///
    /// - Returns: Nil when only one column is left.
    private static func aligned(_ lines: [Line]) -> [Line]? {
        var lines = lines
        var column = 0
        while column + 1 < lines[0].cells.count {
            let isHeading = lines[0].cells[column].isEmpty != lines[0].cells[column + 1].isEmpty
            let heading = lines[0].cells[column].isEmpty ? column + 1 : column
            guard isHeading, lines.dropFirst().allSatisfy({ $0.cells[heading].isEmpty }) else {
                column += 1
                continue
            }
            for index in lines.indices { lines[index].merge(column) }
            column += 1
        }
        return lines[0].cells.count > 1 ? lines : nil
    }

    /// Whether only marks stand in the first column.
    private static func isList(_ lines: [Line]) -> Bool {
        lines.allSatisfy { line in
            let mark = line.cells[0]
            return mark.count <= 3 && mark.last.map { ".)•-*–▪○◦·●■".contains($0) } != false
        }
    }

    /// Whether dots lead to page numbers.
    private static func isContents(_ lines: [Line]) -> Bool {
        lines.contains { line in line.cells.contains { $0.contains("....") || $0.contains(". . .") } }
    }

    /// Whether the lines are those of text in columns: such lines are long, fill their columns, and go on in the next.
    private static func isRunningText(_ lines: [Line]) -> Bool {
        let columns = lines[0].cells.indices.filter { isLong($0, lines, letters: 20) }
        let wide = columns.filter { isLong($0, lines, letters: 32) }
        if columns.count > 1 {
            return !wide.isEmpty
                || columns.contains { column in
                    zip(lines, lines.dropFirst()).count { goesOn(column, $0, $1) } * 4 >= lines.count
                }
        }
        // Where a cell of a table goes on, the other cells of its row have mostly ended.
        return wide.contains { column in
            let goingOn = zip(lines, lines.dropFirst()).filter { goesOn(column, $0, $1) }
            return goingOn.count >= 3 && goingOn.count(where: \.1.isFull) * 2 > goingOn.count
        }
    }

    /// Whether the lines of a column are so long on average, and most of them about as long as the longest.
    private static func isLong(_ column: Int, _ lines: [Line], letters: Int) -> Bool {
        let filled = lines.filter { !$0.cells[column].isEmpty }
        let all = filled.reduce(0) { $0 + $1.cells[column].count }
        let words = filled.reduce(0) { $0 + $1.cells[column].split(separator: " ").count }
        guard filled.count >= 3, all >= filled.count * letters, words >= filled.count * 4 else {
            return false
        }
        let widest = filled.lazy.map { $0.widths[column] }.max() ?? 0
        return filled.count { $0.widths[column] >= widest * 0.7 } * 2 >= filled.count
    }

    private static func goesOn(_ column: Int, _ above: Line, _ below: Line) -> Bool {
        guard below.cells[column].first?.isLowercase == true, let end = above.cells[column].last else {
            return false
        }
        return !".:;!?".contains(end)
    }

    /// The rows of the table: a cell of several lines is put together.
    private static func joined(_ lines: [Line]) -> [[String]] {
        let pitches = zip(lines, lines.dropFirst()).map { $1.top - $0.top }
        let full = zip(zip(lines, lines.dropFirst()), pitches).filter { $0.0.0.isFull && $0.0.1.isFull }
            .map(\.1).sorted()
        // Lines of one row stand closer than rows do.
        let wider = full.isEmpty ? widerPitch(pitches) : nil
        let usual = wider ?? (full.isEmpty ? 0 : full[full.count / 2])
        var rows = [lines[0].cells]
        for (index, line) in lines.enumerated().dropFirst() {
            let isClose = pitches[index - 1] < usual * 0.85 && !(line.isFull && lines[index - 1].isFull)
            if isClose || (wider == nil && line.cells[0].isEmpty) {
                rows[rows.count - 1] = zip(rows[rows.count - 1], line.cells).map {
                    Whitespace.oneLine($0 + " " + $1)
                }
            } else {
                rows.append(line.cells)
            }
        }
        return rows
    }

    /// The smallest pitch that is much larger than the next smaller one: that of rows, where cells have several lines.
    private static func widerPitch(_ pitches: [Double]) -> Double? {
        let sorted = pitches.sorted()
        let jump = zip(sorted, sorted.dropFirst()).filter { $1 > $0 * 1.25 }.last
        return jump?.1
    }
}
