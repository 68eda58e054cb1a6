/// What the rows of a table are in a document.
struct TableBlocks {
    private(set) var blocks: [DocumentBlock] = []

    init(_ rows: [TableRow]) {
        let width = rows.lazy.map(\.cells.count).max() ?? 0
        var rest = rows[...]
        while let title = rest.first?.title(width: width), rest.count > 1 {
            blocks.append(.paragraph(title))
            rest = rest.dropFirst()
        }
        let headers = rest.prefix(Self.headerRows(of: rest))
        guard !headers.isEmpty, width > 1 else {
            if !rest.isEmpty { blocks.append(.list(rest.map { "- " + Self.line($0.values) })) }
            return
        }
        let header = Self.joined(headers, width)
        var body: [[String]] = []
        for var row in rest.dropFirst(headers.count) {
            if let title = row.title(width: width) {
                append(header, &body)
                blocks.append(.paragraph(title))
            } else {
                row.pad(to: width)
                body.append(row.cells)
            }
        }
        append(header, &body)
    }

    private mutating func append(_ header: [String], _ body: inout [[String]]) {
        if !body.isEmpty { blocks.append(.table(header: header, rows: body)) }
        body = []
    }

    /// How many rows at the top are headings of what is below them.
    private static func headerRows(of rows: ArraySlice<TableRow>) -> Int {
        let count = rows.prefix(while: \.isHeader).count
        if count > 0 { return count < rows.count ? count : 0 }
        // Bold letters are headings only where the rest isn't bold, too.
        guard rows.first?.isBold == true, rows.count > 1 else { return 0 }
        return rows.dropFirst().contains { !$0.isBold } ? 1 : 0
    }

    /// `Price` above `Express` becomes `Price Express`.
    private static func joined(_ rows: ArraySlice<TableRow>, _ width: Int) -> [String] {
        (0..<width).map { column in
            var parts: [String] = []
            for row in rows where row.cells.indices.contains(column) && !row.cells[column].isEmpty {
                if parts.last != row.cells[column] { parts.append(row.cells[column]) }
            }
            return parts.joined(separator: " ")
        }
    }

    /// `Weight: 310 g` of two cells; more are set apart by semicolons.
    private static func line(_ cells: [String]) -> String {
        cells.joined(separator: cells.count == 2 ? ": " : "; ")
    }
}
