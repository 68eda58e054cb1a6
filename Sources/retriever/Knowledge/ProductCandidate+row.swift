internal import Postgres
internal import Retrieval

extension ProductCandidate {
    init(_ row: Row) throws {
        self.init(
            productID: try row.get("product_id"), title: try row.get("title"),
            description: try row.get("description"), brand: try row.get("brand"),
            category: try row.get("category"), url: try row.get("url"),
            variants: try row.get("variants", as: JSONColumn<[ProductVariant]>.self).value,
            rank: try row.get("rank"), similarity: try row.get("similarity"))
    }
}
