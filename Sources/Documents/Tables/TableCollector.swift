/// Collects the cells of a table.
///
/// What spans several columns or rows is repeated in each of them, so that every value stands under its heading.
struct TableCollector {
    /// How many columns and rows a cell takes.
    struct Span: Hashable {
        var columns = 1
        var rows = 1
    }

    private struct Reaching {
        let text: String
        /// How many rows it is still to stand in.
        var rows: Int
    }

    private var rows: [TableRow] = []
    /// By column, the cells of rows above that reach into this one.
    private var reaching: [Int: Reaching] = [:]
    /// By column, those that reach into the next one.
    private var next: [Int: Reaching] = [:]

    /// Wider tables aren't meant for readers, and spans in them would only take time.
    private static let widest = 100

    mutating func beginRow() {
        endRow()
        rows.append(TableRow())
    }

    mutating func append(_ cell: String, isHeader: Bool, isBold: Bool = false, span: Span = Span()) {
        if rows.isEmpty { beginRow() }
        takeReaching()
        let last = rows.count - 1
        let column = rows[last].cells.count
        let columns = max(1, min(span.columns, Self.widest - column))
        rows[last].append(cell, columns: columns, isHeader: isHeader, isBold: isBold)
        guard span.rows > 1, column < Self.widest else { return }
        for column in column..<column + columns {
            next[column] = Reaching(text: cell, rows: span.rows - 1)
        }
    }

    /// The table, with a paragraph for each row that stands across it; without a row of headings, a list.
    mutating func finish() -> [DocumentBlock] {
        endRow()
        return TableBlocks(rows.filter(\.isFilled)).blocks
    }

    /// Adds the cells from above that stand where the row has come to.
    private mutating func takeReaching() {
        let last = rows.count - 1
        while case let column = rows[last].cells.count, var above = reaching.removeValue(forKey: column) {
            rows[last].continued(above.text)
            above.rows -= 1
            if above.rows > 0 { next[column] = above }
        }
    }

    private mutating func endRow() {
        guard !rows.isEmpty else { return }
        takeReaching()
        while let column = reaching.keys.min() {
            rows[rows.count - 1].pad(to: column)
            // A cell of this row may have gone over it.
            if rows[rows.count - 1].cells.count > column { reaching[column] = nil } else { takeReaching() }
        }
        (reaching, next) = (next, [:])
    }
}
