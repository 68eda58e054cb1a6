internal import Postgres
internal import Retrieval

/// Documents and products in Postgres, found by full text.
struct PostgresKnowledge: Sendable {
    private let pool: Pool
    private let counts = WordCounts()

    init(pool: Pool) {
        self.pool = pool
    }

    /// Passages of current documents that hold any of the words.
    func chunks(_ words: [String], limit: Int) async throws -> [PassageCandidate] {
        let rows = try await pool.query(
            """
            SELECT c.chunk_id, c.document_id, c.version, c.ordinal, d.title, c.section, d.url, c.text,
                   ts_rank(c.search, q)::double precision AS rank
            FROM websearch_to_tsquery('english', \(Self.anyOf(words))) AS q, chunks c
            JOIN documents d ON d.document_id = c.document_id AND d.version = c.version
            WHERE c.search @@ q AND d.current
            ORDER BY rank DESC, c.chunk_id
            LIMIT \(limit)
            """)
        return try rows.map { row in
            PassageCandidate(
                chunkID: try row.get("chunk_id"), documentID: try row.get("document_id"),
                documentVersion: try row.get("version"), title: try row.get("title"),
                ordinal: try row.get("ordinal"), section: try row.get("section"), url: try row.get("url"),
                text: try row.get("text"),
                rank: try row.get("rank"))
        }
    }

    /// Products that hold any of the words.
    func products(_ words: [String], limit: Int) async throws -> [ProductCandidate] {
        let rows = try await pool.query(
            """
            SELECT p.product_id, p.title, p.description, p.category, p.url, p.variants,
                   ts_rank(p.search, q)::double precision AS rank
            FROM websearch_to_tsquery('english', \(Self.anyOf(words))) AS q, products p
            WHERE p.search @@ q
            ORDER BY rank DESC, p.product_id
            LIMIT \(limit)
            """)
        return try rows.map { row in
            ProductCandidate(
                productID: try row.get("product_id"), title: try row.get("title"),
                description: try row.get("description"), category: try row.get("category"),
                url: try row.get("url"),
                variants: try row.get("variants", as: JSONColumn<[ProductVariant]>.self).value,
                rank: try row.get("rank"))
        }
    }

    /// How many passages hold each word; remembered for a while.
    func frequencies(_ words: [String]) async throws -> WordFrequencies {
        if let known = counts.frequencies(of: words, now: .now) { return known }
        let rows = try await pool.query(
            """
            SELECT w.word,
                   (SELECT count(*) FROM chunks c
                    JOIN documents d ON d.document_id = c.document_id AND d.version = c.version
                    WHERE d.current AND c.search @@ plainto_tsquery('english', w.word)) AS held,
                   (SELECT count(*) FROM chunks c
                    JOIN documents d ON d.document_id = c.document_id AND d.version = c.version
                    WHERE d.current) AS total
            FROM unnest(\(words)::text[]) AS w(word)
            """)
        var found = WordFrequencies(total: 0, counts: [:])
        for row in rows {
            found.total = try row.get("total")
            found.counts[try row.get("word")] = try row.get("held")
        }
        counts.remember(found, now: .now)
        return found
    }

    /// Words are letters and digits, so none of them is read as an operator.
    private static func anyOf(_ words: [String]) -> String {
        words.map { "\"" + $0.replacing("\"", with: "") + "\"" }.joined(separator: " or ")
    }
}
