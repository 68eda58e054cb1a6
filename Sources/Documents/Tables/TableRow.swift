/// A row of a table as it is collected.
struct TableRow {
    /// The value of each column.
    private(set) var cells: [String] = []
    /// The values once each, however many columns they take.
    private(set) var values: [String] = []

    private var filled = 0
    private var headers = 0
    private var bold = 0
    private var own = 0

    var isFilled: Bool { cells.contains { !$0.isEmpty } }

    /// Whether its own cells are headings: all of them, or all but empty ones.
    var isHeader: Bool { Self.isHeading(headers, filled, own) }

    /// Whether its cells look like headings.
    var isBold: Bool { Self.isHeading(bold, filled, own) }

    /// Its text when that stands across a whole table of this width.
    func title(width: Int) -> String? {
        own == 1 && values.count == 1 && width > 1 && (cells.count >= width || isHeader) ? cells[0] : nil
    }

    mutating func append(_ cell: String, columns: Int, isHeader: Bool, isBold: Bool) {
        cells += Array(repeating: cell, count: columns)
        own += 1
        guard !cell.isEmpty else { return }
        values.append(cell)
        filled += 1
        if isHeader { headers += 1 }
        if isBold { bold += 1 }
    }

    /// Adds a cell of a row above.
    mutating func continued(_ cell: String) {
        cells.append(cell)
        if !cell.isEmpty { values.append(cell) }
    }

    mutating func pad(to width: Int) {
        while cells.count < width { cells.append("") }
    }

    private static func isHeading(_ marked: Int, _ filled: Int, _ own: Int) -> Bool {
        marked > 0 && marked == filled && (marked == own || marked > 1)
    }
}
