import Knowledge
import Language
import Postgres

/// The catalogue in the database.
struct ProductStore: Sendable {
    let pool: Pool

    private static let batch = 200

    /// Makes these the products of a source.
    ///
    /// - Parameters:
    ///   - isWhole: Whether these are all there are; else products of the source that aren't among them stay.
    ///   - embeddings: Their vectors; those that are missing stay null.
    func replace(
        _ products: [CatalogueProduct], of source: SourceName, isWhole: Bool, embeddings: Embeddings
    ) async throws -> IngestionReport.Changes {
        try await pool.transaction { connection in
            try await DocumentStore.begin(connection)
            var known = try await Self.known(connection.query(Self.all))
            var changes = IngestionReport.Changes()
            var rows: [ProductRow] = []
            for product in products {
                let row = ProductRow(product, embedding: embeddings[product.passage])
                let id = row.product.productID
                let last = known.removeValue(forKey: id)
                if let last, last.hash == row.contentHash, last.source == source.name {
                    changes.unchanged += 1
                    continue
                }
                if last == nil { changes.added.append(id) } else { changes.changed.append(id) }
                rows.append(row)
            }
            for start in stride(from: 0, to: rows.count, by: Self.batch) {
                let batch = Array(rows[start..<min(start + Self.batch, rows.count)])
                try await Self.upsert(batch, of: source, connection)
            }
            let missing = known.filter { source.isWhole && source.owns($1.source) }.keys.sorted()
            if isWhole { changes.removed = missing } else { changes.kept = missing }
            if !changes.removed.isEmpty {
                try await connection.execute(
                    "DELETE FROM products WHERE product_id = ANY(\(changes.removed)::text[])")
            }
            return changes
        }
    }

    /// Those of the products that would be written.
    func changed(_ products: [CatalogueProduct]) async throws -> [CatalogueProduct] {
        let known = try Self.known(await pool.query(Self.all))
        return products.filter { known[$0.productID]?.hash != $0.contentHash }
    }

    /// The vectors that these products have: a price changes more often than what a product is.
    func embeddings(of products: [CatalogueProduct]) async throws -> Embeddings {
        var embeddings = Embeddings()
        let rows = try await pool.query(
            """
            SELECT product_id, title, brand, category, description, variants, embedding::text AS embedding
            FROM products
            WHERE embedding IS NOT NULL AND product_id = ANY(\(products.map(\.productID))::text[])
            """)
        for row in rows {
            embeddings[try Self.product(row).passage] = try row.get("embedding", as: String.self)
        }
        return embeddings
    }

    /// A product as the database has it.
    static func product(_ row: Row) throws -> CatalogueProduct {
        CatalogueProduct(
            productID: try row.get("product_id"), title: try row.get("title"),
            description: try row.get("description"), brand: try row.get("brand"),
            category: try row.get("category"),
            variants: try row.get("variants", as: JSONColumn<[CatalogueVariant]>.self).value)
    }

    private static let all: Query = "SELECT product_id, source, content_hash FROM products"

    private static func known(_ rows: [Row]) throws -> [String: LiveDocument] {
        var known: [String: LiveDocument] = [:]
        for row in rows {
            known[try row.get("product_id", as: String.self)] = LiveDocument(
                source: try row.get("source"), hash: try row.get("content_hash"))
        }
        return known
    }

    private static func upsert(
        _ rows: [ProductRow], of source: SourceName, _ connection: Connection
    ) async throws {
        try await connection.execute(
            """
            INSERT INTO products (
                source, product_id, title, description, brand, category, url, variants, content_hash, search, embedding)
            SELECT \(source.name), p.product_id, p.title, p.description, p.maker,
                   ARRAY(SELECT jsonb_array_elements_text(p.category)), p.url, p.variants, p.content_hash,
                   setweight(to_tsvector('english', p.names), 'A')
                   || setweight(to_tsvector('english', p.kinds), 'B')
                   || setweight(to_tsvector('english', coalesce(p.description, '')), 'C'),
                   p.embedding::vector
            FROM jsonb_to_recordset(\(JSONColumn(rows))::jsonb) AS p (
                product_id text, title text, description text, maker text, category jsonb, url text,
                variants jsonb, content_hash text, names text, kinds text, embedding text)
            ON CONFLICT (product_id) DO UPDATE SET
                title = excluded.title, description = excluded.description, brand = excluded.brand,
                category = excluded.category, url = excluded.url, variants = excluded.variants,
                content_hash = excluded.content_hash, search = excluded.search,
                embedding = excluded.embedding, source = excluded.source, updated_at = now()
            """)
    }
}
