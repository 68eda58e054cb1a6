internal import Postgres
internal import Retrieval

extension ProductCandidate {
    init(_ row: Row, variants: KnownVariants) throws {
        self.init(
            productID: try row.get("product_id"), title: try row.get("title"),
            description: try row.get("description"), brand: try row.get("brand"),
            category: try row.get("category"), url: try row.get("url"),
            variants: try variants.variants(in: row),
            rank: try row.get("rank"), similarity: try row.get("similarity"))
    }
}
