/// Rows of a page that could be those of one table, with their columns.
struct TableRun {
    let rows: ArraySlice<WordRows.Row>
    let columns: ColumnSpans

    /// Rows further apart than this, in heights, belong to different things.
    private static let furthest = 2.8
    /// So do those in letters of such different sizes.
    private static let mostGrowth = 1.3
    /// So many rows with nothing but a first cell are text.
    private static let mostAlone = 2

    /// The rows from one on; one above them that is in line with their columns, too.
    ///
    /// - Parameter free: Rows before this one belong to another table.
    init(_ all: WordRows, from start: Int, after free: Int) {
        var start = start
        var (end, columns) = Self.rows(of: all, from: start)
        if end - start > 1, case let next = Self.rows(of: all, from: start + 1),
            next.columns.count > columns.count, next.end >= end
        {
            // A heading across several columns would make one of them.
            start += 1
            (end, columns) = next
        }
        if start > free, end - start > 1, Self.isNear(all.rows[start - 1], all.rows[start]),
            columns.fit(all.rows[start - 1])
        {
            // The gaps in a header may be as narrow as those in a text.
            start -= 1
        }
        rows = all.rows[start..<end]
        self.columns = columns
    }

    private static func rows(of all: WordRows, from start: Int) -> (end: Int, columns: ColumnSpans) {
        var columns = ColumnSpans(all.rows[start], leastGap: all.leastGap)
        guard columns.count >= 2 else { return (start + 1, columns) }
        var end = start + 1
        var alone = 0
        while end < all.rows.count, isNear(all.rows[end - 1], all.rows[end]) {
            var with = columns
            with.add(all.rows[end])
            // The header and what is below it may complete each other.
            guard with.count >= 2, end - start < 2 || with.count == columns.count else { break }
            alone = isAlone(all.rows[end], with) ? alone + 1 : 0
            guard alone <= mostAlone else { break }
            columns = with
            end += 1
        }
        return (self.end(of: all.rows[start..<end], columns), columns)
    }

    /// Where a table ends below which text stands in its first column; what is close to the row above goes on with it.
    private static func end(of rows: ArraySlice<WordRows.Row>, _ columns: ColumnSpans) -> Int {
        let pitches = zip(rows, rows.dropFirst()).map { $1.top - $0.top }.sorted()
        let usual = pitches.isEmpty ? 0 : pitches[pitches.count / 2]
        var rows = rows
        while rows.count > 1, let last = rows.last, isAlone(last, columns),
            last.top - rows[rows.endIndex - 2].top >= usual * 0.85
        {
            rows.removeLast()
        }
        return rows.endIndex
    }

    private static func isAlone(_ row: WordRows.Row, _ columns: ColumnSpans) -> Bool {
        columns.cells(of: row).dropFirst().allSatisfy(\.isEmpty)
    }

    private static func isNear(_ above: WordRows.Row, _ below: WordRows.Row) -> Bool {
        let (smaller, larger) = (min(above.height, below.height), max(above.height, below.height))
        return below.top - above.top <= larger * furthest && larger <= smaller * mostGrowth
    }
}
