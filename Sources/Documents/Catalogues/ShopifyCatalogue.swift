package import Knowledge

/// A product export of Shopify: a table in which the rows of one handle are the variants of one product.
///
/// Both forms are read: the one of Shopify's help pages until 2024 (`Handle`, `Variant SKU`, `Variant Price`) and the
/// one since (`URL handle`, `SKU`, `Price`).
package struct ShopifyCatalogue: Sendable {
    package let products: [CatalogueProduct]
    package let problems: [PackProblem]

    /// Nil when it isn't such a table; throws when it isn't text.
    ///
    /// - Parameter name: The file's name, for the problems.
    package init?(_ bytes: [UInt8], charset: String?, name: String) throws(DocumentError) {
        let text = try TextDecoding.text(bytes, charset)
        guard Self.isHeader(DelimitedTable.firstLine(of: text)) else { return nil }
        let table = DelimitedTable(text)
        var problems = table.faults.map { PackProblem(file: name, line: $0.line, message: $0.message) }
        var products: [CatalogueProduct] = []
        for group in Self.groups(of: table, name, &problems) {
            if let reason = group.reasonNotForSale {
                let message = "\(group.handle) is not for sale: \(reason)"
                problems.append(
                    PackProblem(file: name, line: group.line, message: message, isIntended: true))
                continue
            }
            do throws(DocumentError) {
                products.append(try group.product())
            } catch {
                problems.append(
                    PackProblem(file: name, line: group.line, message: "\(group.handle) \(error)"))
            }
        }
        if products.isEmpty, problems.isEmpty {
            problems.append(PackProblem(file: name, message: "holds no products"))
        }
        (self.products, self.problems) = (products, problems)
    }

    /// The rows by their handles, in the order of the file.
    private static func groups(
        of table: DelimitedTable, _ name: String, _ problems: inout [PackProblem]
    ) -> [ShopifyProduct] {
        let columns = ShopifyColumns(table.header)
        var groups: [ShopifyProduct] = []
        var indices: [String: Int] = [:]
        for row in table.rows {
            let cells = ShopifyRow(columns: columns, line: row.line, cells: row.cells)
            guard let handle = cells[.handle] else {
                problems.append(PackProblem(file: name, line: row.line, message: "it has no handle"))
                continue
            }
            if let known = indices[handle] {
                groups[known].rows.append(cells)
            } else {
                indices[handle] = groups.count
                groups.append(ShopifyProduct(handle: handle, line: row.line, rows: [cells]))
            }
        }
        return groups
    }

    /// Whether the first line of a file is the header of such an export.
    private static func isHeader(_ line: Substring) -> Bool {
        let delimiter = Character(Unicode.Scalar(DelimitedTable.delimiter(of: line)))
        let columns = ShopifyColumns(
            line.split(separator: delimiter, omittingEmptySubsequences: false).map { cell in
                cell.filter { $0 != "\"" }
            })
        let isNamed = columns.has(.handle) && columns.has(.title)
        return isNamed && columns.has(.price) && (columns.has(.sku) || columns.has(.option1Name))
    }
}
