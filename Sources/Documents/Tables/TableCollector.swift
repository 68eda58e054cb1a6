/// Collects the cells of a table.
struct TableCollector {
    private var rows: [[String]] = []
    private var headerCells: [Int] = []

    mutating func beginRow() {
        rows.append([])
        headerCells.append(0)
    }

    mutating func append(_ cell: String, isHeader: Bool) {
        if rows.isEmpty { beginRow() }
        rows[rows.count - 1].append(cell)
        if isHeader { headerCells[headerCells.count - 1] += 1 }
    }

    /// The table; without a row of headings, a list of its rows; nil when it is empty.
    var block: DocumentBlock? {
        let filled = zip(rows, headerCells).filter { row, _ in row.contains { !$0.isEmpty } }
        guard let first = filled.first else { return nil }
        let isTable = first.1 == first.0.count && first.0.count > 1 && filled.count > 1
        guard isTable else {
            return .list(filled.map { "- " + Self.line($0.0) })
        }
        return .table(header: first.0, rows: filled.dropFirst().map(\.0))
    }

    /// `Weight: 310 g` of two cells; more are set apart by semicolons.
    private static func line(_ cells: [String]) -> String {
        let cells = cells.filter { !$0.isEmpty }
        return cells.joined(separator: cells.count == 2 ? ": " : "; ")
    }
}
