import Knowledge
import Postgres

/// The catalogue in the database.
struct ProductStore: Sendable {
    let pool: Pool

    private static let batch = 200

    /// Makes these the products.
    ///
    /// - Parameter isWhole: Whether products that aren't among them are to be removed.
    func replace(_ products: [CatalogueProduct], isWhole: Bool) async throws -> IngestionReport.Changes {
        try await pool.transaction { connection in
            try await connection.execute("SET LOCAL statement_timeout = 0")
            try await connection.execute("SELECT pg_advisory_xact_lock(hashtext('cie ingest'))")
            var known: [String: String] = [:]
            for row in try await connection.query("SELECT product_id, content_hash FROM products") {
                known[try row.get("product_id", as: String.self)] = try row.get("content_hash")
            }
            var changes = IngestionReport.Changes()
            var rows: [ProductRow] = []
            for row in products.map(ProductRow.init) {
                let id = row.product.productID
                switch known.removeValue(forKey: id) {
                case row.contentHash:
                    changes.unchanged += 1
                    continue
                case nil: changes.added.append(id)
                default: changes.changed.append(id)
                }
                rows.append(row)
            }
            for start in stride(from: 0, to: rows.count, by: Self.batch) {
                try await Self.upsert(Array(rows[start..<min(start + Self.batch, rows.count)]), connection)
            }
            if isWhole, !known.isEmpty {
                changes.removed = known.keys.sorted()
                try await connection.execute(
                    "DELETE FROM products WHERE product_id = ANY(\(changes.removed)::text[])")
            }
            return changes
        }
    }

    private static func upsert(_ rows: [ProductRow], _ connection: Connection) async throws {
        try await connection.execute(
            """
            INSERT INTO products (product_id, title, description, category, url, variants, content_hash, search)
            SELECT p.product_id, p.title, p.description,
                   ARRAY(SELECT jsonb_array_elements_text(p.category)), p.url, p.variants, p.content_hash,
                   setweight(to_tsvector('english', p.names), 'A')
                   || setweight(to_tsvector('english', p.kinds), 'B')
                   || setweight(to_tsvector('english', coalesce(p.description, '')), 'C')
            FROM jsonb_to_recordset(\(JSONColumn(rows))::jsonb) AS p (
                product_id text, title text, description text, category jsonb, url text, variants jsonb,
                content_hash text, names text, kinds text)
            ON CONFLICT (product_id) DO UPDATE SET
                title = excluded.title, description = excluded.description, category = excluded.category,
                url = excluded.url, variants = excluded.variants, content_hash = excluded.content_hash,
                search = excluded.search, updated_at = now()
            """)
    }
}
