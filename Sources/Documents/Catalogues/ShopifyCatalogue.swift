package import Knowledge
internal import SwiftCSV

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
        guard Self.isHeader(text.prefix { !$0.isNewline }) else { return nil }
        guard let table = try? EnumeratedCSV(string: text, delimiter: .comma, loadColumns: false) else {
            products = []
            problems = [PackProblem(file: name, message: "isn't a table of comma-separated values")]
            return
        }
        let columns = ShopifyColumns(table.header)
        var groups: [ShopifyProduct] = []
        var indices: [String: Int] = [:]
        var problems: [PackProblem] = []
        for (index, cells) in table.rows.enumerated() where cells.contains(where: { !$0.isEmpty }) {
            let row = ShopifyRow(columns: columns, cells: cells)
            guard let handle = row[.handle] else {
                problems.append(PackProblem(file: name, message: "row \(index + 2): it has no handle"))
                continue
            }
            if let known = indices[handle] {
                groups[known].rows.append(row)
            } else {
                indices[handle] = groups.count
                groups.append(ShopifyProduct(handle: handle, row: index + 2, rows: [row]))
            }
        }
        var products: [CatalogueProduct] = []
        for group in groups {
            do throws(DocumentError) {
                products.append(try group.product())
            } catch {
                problems.append(
                    PackProblem(file: name, message: "row \(group.row): \(group.handle) \(error)"))
            }
        }
        (self.products, self.problems) = (products, problems)
    }

    /// Whether the first line of a file is the header of such an export.
    private static func isHeader(_ line: Substring) -> Bool {
        let columns = ShopifyColumns(
            line.split(separator: ",", omittingEmptySubsequences: false).map { cell in
                cell.filter { $0 != "\"" }
            })
        let isNamed = columns.has(.handle) && columns.has(.title)
        return isNamed && columns.has(.price) && (columns.has(.sku) || columns.has(.option1Name))
    }
}
