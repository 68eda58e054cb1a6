/// Where the columns of a table are.
struct ShopifyColumns: Sendable {
    private var indices: [ShopifyColumn: Int] = [:]

    init(_ header: [String]) {
        let names = header.map { Whitespace.oneLine($0).lowercased() }
        for column in ShopifyColumn.allCases {
            indices[column] = names.firstIndex { column.names.contains($0) }
        }
    }

    func has(_ column: ShopifyColumn) -> Bool { indices[column] != nil }

    func index(of column: ShopifyColumn) -> Int? { indices[column] }
}
