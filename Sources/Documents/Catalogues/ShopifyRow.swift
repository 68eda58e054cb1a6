/// A row of the table.
struct ShopifyRow: Sendable {
    let columns: ShopifyColumns
    /// The line that it begins on.
    let line: Int
    let cells: [String]

    /// A cell without the space around it; nil when there is nothing in it.
    subscript(_ column: ShopifyColumn) -> String? {
        guard let index = columns.index(of: column), cells.indices.contains(index) else { return nil }
        let text = Whitespace.oneLine(cells[index])
        return text.isEmpty ? nil : text
    }

    /// A cell as it is.
    func whole(_ column: ShopifyColumn) -> String? {
        columns.index(of: column).flatMap { cells.indices.contains($0) ? cells[$0] : nil }
    }
}
