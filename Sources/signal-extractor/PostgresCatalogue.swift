internal import FoundationEssentials
internal import Postgres
internal import Signals

/// The catalogue's vocabulary, from the table `products`; read anew when that has changed.
actor PostgresCatalogue {
    /// What tells two states of the table apart.
    private struct Version: Equatable {
        let count: Int
        let updatedAt: Date?
    }

    private struct Variant: Decodable {
        let options: [String: String]?
    }

    private let pool: Pool
    private var known: (version: Version, vocabulary: CatalogueVocabulary)?
    private var checkedAt: ContinuousClock.Instant?
    private var check: Task<CatalogueVocabulary, any Error>?

    /// How old the vocabulary may be.
    private static let patience = Duration.seconds(5)

    init(pool: Pool) {
        self.pool = pool
    }

    /// The vocabulary as of a few seconds ago at most.
    func vocabulary() async throws -> CatalogueVocabulary {
        if let known, let checkedAt, checkedAt.duration(to: .now) < Self.patience { return known.vocabulary }
        if let check { return try await check.value }
        let task = Task { try await refreshed() }
        check = task
        defer { check = nil }
        return try await task.value
    }

    private func refreshed() async throws -> CatalogueVocabulary {
        let version = try await version()
        if known?.version != version {
            known = (version, CatalogueVocabulary(products: try await products()))
        }
        checkedAt = .now
        return known?.vocabulary ?? .empty
    }

    private func version() async throws -> Version {
        let rows = try await pool.query(
            "SELECT count(*) AS count, max(updated_at) AS updated_at FROM products")
        return Version(
            count: try rows.first?.get("count") ?? 0,
            updatedAt: try rows.first?.get("updated_at", as: Date?.self))
    }

    private func products() async throws -> [CatalogueProduct] {
        // Through JSON, because not every schema version has a column for the brand.
        let rows = try await pool.query(
            """
            SELECT product_id, title, description, category, variants, to_jsonb(products) ->> 'brand' AS brand
            FROM products ORDER BY product_id
            """)
        return try rows.map { row in
            let variants = try row.get("variants", as: JSONColumn<[Variant]>.self).value
            var options: [String: [String]] = [:]
            for (name, value) in variants.flatMap({ $0.options ?? [:] })
            where options[name]?.contains(value) != true { options[name, default: []].append(value) }
            return CatalogueProduct(
                productID: try row.get("product_id"), title: try row.get("title"),
                description: try row.get("description", as: String?.self),
                brand: try row.get("brand", as: String?.self), category: try row.get("category"),
                options: options)
        }
    }
}
