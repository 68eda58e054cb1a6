internal import Language
internal import Postgres
internal import Retrieval

/// Documents and products in Postgres, found by full text and by vectors at the same time.
struct PostgresKnowledge: Sendable {
    /// Texts that full text search puts in order.
    private static let ranked = 1_500
    /// The same where all words are common: any of the many will do, as vectors find the best of them.
    private static let rankedOfCommon = 500
    /// What connections to search with have to be told: how far the index of vectors looks around, and that compiling
    /// a statement takes longer than any of these.
    static let searchParameters = [("hnsw.ef_search", "80"), ("jit", "off")]

    private let pool: Pool
    private let statistics: KnowledgeStatistics
    private let variants = KnownVariants()

    init(pool: Pool) {
        self.pool = pool
        statistics = KnowledgeStatistics { try await Self.statistics(in: pool, unlessStill: $0) }
    }

    /// Counts words before the first question comes.
    func prepare() async throws {
        _ = try await statistics.current()
    }

    /// Passages of current documents that hold any of the words or mean about the same.
    func chunks(_ search: KnowledgeSearch) async throws -> [PassageCandidate] {
        async let close = closeChunks(search)
        let statistics = try await statistics.current()
        let words = statistics.telling(search.words, most: Self.ranked)
        let areCommon = statistics.areCommon(words, most: Self.ranked)
        let most = areCommon ? Self.rankedOfCommon : Self.ranked
        // Both conditions hold for the same texts, but only the second is looked up in an index.
        let holds: Query = areCommon ? "ts_rank(c.search, q) > 0" : "c.search @@ q"
        let worded = try await pool.query(
            """
            SELECT c.chunk_id, c.document_id, c.version, c.ordinal, c.title, c.section, c.url, c.text, c.rank,
                   1 - (c.embedding <=> \(search.vector?.bracketed as String?)::vector) AS similarity
            FROM (SELECT *, ts_rank(search, q)::double precision AS rank
                  FROM (SELECT c.*, d.title, d.url, q
                        FROM websearch_to_tsquery('english', \(Self.anyOf(words))) AS q, chunks c
                        JOIN documents_in_force d ON d.document_id = c.document_id AND d.version = c.version
                        WHERE \(holds) LIMIT \(most)) found
                  ORDER BY rank DESC, chunk_id LIMIT \(search.limit)) c
            ORDER BY c.rank DESC, c.chunk_id
            """)
        var found = try worded.map(PassageCandidate.init)
        let known = Set(found.map(\.chunkID))
        found += try await close.map(PassageCandidate.init).filter { !known.contains($0.chunkID) }
        return found
    }

    /// Products that hold any of the words or mean about the same.
    func products(_ search: KnowledgeSearch) async throws -> [ProductCandidate] {
        async let close = closeProducts(search)
        let worded = try await pool.query(
            """
            SELECT product_id, title, description, brand, category, url, variants, rank,
                   1 - (embedding <=> \(search.vector?.bracketed as String?)::vector) AS similarity
            FROM (SELECT *, ts_rank(search, q)::double precision AS rank
                  FROM (SELECT * FROM websearch_to_tsquery('english', \(Self.anyOf(search.words))) AS q, products
                        WHERE search @@ q LIMIT \(Self.ranked)) found
                  ORDER BY rank DESC, product_id LIMIT \(search.limit)) p
            ORDER BY rank DESC, product_id
            """)
        var found = try worded.map { try ProductCandidate($0, variants: variants) }
        let known = Set(found.map(\.productID))
        found += try await close.map { try ProductCandidate($0, variants: variants) }
            .filter { !known.contains($0.productID) }
        return found
    }

    /// What mistyped words stand for.
    ///
    /// - Parameter isWord: Whether a word is right though the knowledge doesn't hold it.
    func corrections(of words: [String], isWord: (String) -> Bool) async throws -> [String: String] {
        let spelling = try await statistics.current().spelling
        return words.reduce(into: [:]) { corrections, word in
            guard let right = spelling.correction(of: word), !isWord(word) else { return }
            corrections[word] = right
        }
    }

    /// What the parts of passages mean.
    func partVectors(_ chunkIDs: [String]) async throws -> [String: PackedVectors] {
        let rows = try await pool.query(
            "SELECT chunk_id, vectors FROM chunk_parts WHERE chunk_id = ANY(\(chunkIDs)::text[])")
        return try rows.reduce(into: [:]) { vectors, row in
            vectors[try row.get("chunk_id", as: String.self)] = PackedVectors(
                bytes: try row.get("vectors", as: [UInt8].self))
        }
    }

    /// How many passages hold each word.
    func frequencies(_ words: [String]) async throws -> WordFrequencies {
        try await statistics.current().frequencies(of: words)
    }

    /// Only what is answered from has a vector.
    private func closeChunks(_ search: KnowledgeSearch) async throws -> [Row] {
        guard let vector = search.vector?.bracketed else { return [] }
        return try await pool.query(
            """
            SELECT c.chunk_id, c.document_id, c.version, c.ordinal, d.title, c.section, d.url, c.text,
                   0::double precision AS rank, 1 - c.distance AS similarity
            FROM (SELECT *, embedding <=> \(vector)::vector AS distance FROM chunks
                  WHERE embedding IS NOT NULL ORDER BY distance LIMIT \(search.limit)) c
            JOIN documents_in_force d ON d.document_id = c.document_id AND d.version = c.version
            ORDER BY c.distance, c.chunk_id
            """)
    }

    private func closeProducts(_ search: KnowledgeSearch) async throws -> [Row] {
        guard let vector = search.vector?.bracketed else { return [] }
        return try await pool.query(
            """
            SELECT product_id, title, description, brand, category, url, variants,
                   0::double precision AS rank, 1 - distance AS similarity
            FROM (SELECT *, embedding <=> \(vector)::vector AS distance FROM products
                  WHERE embedding IS NOT NULL ORDER BY distance LIMIT \(search.limit)) p
            ORDER BY distance, product_id
            """)
    }

    /// Words are letters and digits, so none of them is read as an operator.
    private static func anyOf(_ words: [String]) -> String {
        words.map { "\"" + $0.replacing("\"", with: "") + "\"" }.joined(separator: " or ")
    }
}
