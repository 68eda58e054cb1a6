import Language
import Postgres
import Retrieval
import TestSupport
import Testing

@testable import retriever

@Suite(.enabled(if: TemporaryPostgres.isAvailable, "no PostgreSQL to start"), .timeLimit(.minutes(2)))
struct PostgresKnowledgeTests {
    @Test func onlyCurrentDocumentsAreSearched() async throws {
        try await withKnowledge { knowledge async throws in
            let found = try await knowledge.chunks(KnowledgeSearch(words: ["returns"], limit: 10))
            #expect(found.map(\.chunkID) == ["returns.md@2#0", "returns.md@2#1"])
            #expect(found.first?.title == "Returns")
            #expect(found.first?.section == "Time")
            #expect(found.first?.documentVersion == 2)
            #expect(found.first?.ordinal == 0)
        }
    }

    @Test func aPassageWithAnyOfTheWordsIsFoundAndTheLimitHolds() async throws {
        try await withKnowledge { knowledge async throws in
            #expect(
                try await knowledge.chunks(KnowledgeSearch(words: ["zebra", "dishwasher"], limit: 10)).map(
                    \.documentID) == [
                        "care.md"
                    ])
            #expect(
                try await knowledge.chunks(KnowledgeSearch(words: ["dishwasher", "returned"], limit: 2)).count
                    == 2)
        }
    }

    @Test(arguments: [["or"], ["-", "\"", "!"], ["don't"], [":*"], [""], []])
    func wordsAreNeverReadAsOperators(words: [String]) async throws {
        try await withKnowledge { knowledge async throws in
            #expect(try await knowledge.chunks(KnowledgeSearch(words: words, limit: 10)).isEmpty)
        }
    }

    @Test func howCommonWordsAreIsCountedAmongCurrentPassages() async throws {
        try await withKnowledge { knowledge async throws in
            let counted = try await knowledge.frequencies(["return", "returned", "dishwasher", "zebra"])
            #expect(counted.total == 3)
            #expect(counted.counts == ["return": 2, "returned": 2, "dishwasher": 1, "zebra": 0])
        }
    }

    @Test func whatMeansTheSameIsFoundWithoutAWordInCommon() async throws {
        try await withKnowledge { knowledge async throws in
            let search = KnowledgeSearch(words: ["crockery"], vector: Self.vector(1), limit: 2)
            let found = try await knowledge.chunks(search)
            #expect(found.map(\.chunkID) == ["care.md@1#0", "returns.md@2#0"])
            #expect(found.first?.similarity == 1)
            #expect(found.last?.similarity == 0)
        }
    }

    @Test func whatTheWordsFindCarriesItsLikenessToo() async throws {
        try await withKnowledge { knowledge async throws in
            let search = KnowledgeSearch(words: ["dishwasher", "torn"], vector: Self.vector(0), limit: 5)
            let found = try await knowledge.chunks(search)
            #expect(Set(found.map(\.chunkID)) == ["care.md@1#0", "returns.md@2#0", "returns.md@2#1"])
            #expect(found.first { $0.documentID == "care.md" }?.similarity == 0)
            // Its vector has not been computed yet.
            #expect(found.first { $0.ordinal == 1 }?.similarity == nil)
        }
    }

    @Test func productsAreFoundByTheirMeaningAndCarryTheirBrand() async throws {
        try await withKnowledge { knowledge async throws in
            let search = KnowledgeSearch(words: ["light"], vector: Self.vector(2), limit: 5)
            let found = try await knowledge.products(search)
            #expect(found.map(\.productID) == ["lamp"])
            #expect(found.first?.similarity == 1)
            #expect(found.first?.brand == "Lumen")
        }
    }

    @Test func anOddVariantSpoilsNoProduct() async throws {
        try await withKnowledge { knowledge async throws in
            let found = try await knowledge.products(KnowledgeSearch(words: ["lamp"], limit: 5))
            #expect(found.map(\.productID) == ["lamp"])
            #expect(
                found.first?.variants == [
                    ProductVariant(itemID: "l1", options: ["size": "8"], price: 49.5, available: true),
                    ProductVariant(price: 12),
                ])
        }
    }

    @Test func aNewPriceIsSeenAtOnce() async throws {
        let url = try await TemporaryPostgres.shared().migratedDatabase()
        let pool = try Pool(url: url, size: 2, applicationName: "retriever-tests")
        for statement in Self.content { try await pool.execute(statement) }
        let knowledge = PostgresKnowledge(pool: pool)
        let search = KnowledgeSearch(words: ["lamp"], limit: 5)
        for price in [49.5, 39.5, 49.5] {
            try await pool.execute(
                "UPDATE products SET variants = jsonb_set(variants, '{0,price}', to_jsonb(\(price)::float8))")
            #expect(try await knowledge.products(search).first?.variants.first?.price == price)
        }
        await pool.close()
    }

    private func withKnowledge(_ body: (PostgresKnowledge) async throws -> Void) async throws {
        let url = try await TemporaryPostgres.shared().migratedDatabase()
        let pool = try Pool(url: url, size: 2, applicationName: "retriever-tests")
        do {
            for statement in Self.content { try await pool.execute(statement) }
            try await body(PostgresKnowledge(pool: pool))
        } catch {
            await pool.close()
            throw error
        }
        await pool.close()
    }

    private static func vector(_ axis: Int) -> SentenceVector {
        SentenceVector(values: (0..<SentenceVector.dimensions).map { $0 == axis ? 1 : 0 })
    }

    private static func text(_ axis: Int) -> String {
        "[" + vector(axis).values.map { "\($0)" }.joined(separator: ",") + "]"
    }

    private static let content: [Query] = [
        """
        INSERT INTO documents (document_id, version, title, content_hash, current, ends_at, source) VALUES
            ('returns.md', 1, 'Returns', 'a', false, now(), 's'), ('returns.md', 2, 'Returns', 'b', true, NULL, 's'),
            ('care.md', 1, 'Care', 'c', true, NULL, 's')
        """,
        """
        INSERT INTO chunks (chunk_id, document_id, version, ordinal, section, text, search)
        SELECT c.id, c.document, c.version, c.ordinal, c.section, c.text, to_tsvector('english', c.text)
        FROM (VALUES
            ('returns.md@1#0', 'returns.md', 1, 0, 'Time', 'Old returns take 10 days.'),
            ('returns.md@2#0', 'returns.md', 2, 0, 'Time', 'Returns, returns: a return takes 20 days.'),
            ('returns.md@2#1', 'returns.md', 2, 1, NULL, 'What was worn and washed and torn, or lost its \
        tags, can never be returned.'),
            ('care.md@1#0', 'care.md', 1, 0, NULL, 'Put it into the dishwasher.')
        ) AS c (id, document, version, ordinal, section, text)
        """,
        """
        INSERT INTO products (product_id, title, category, variants, content_hash, search) VALUES
            ('lamp', 'Lamp', '{Light}',
             '[{"item_id": "l1", "options": {"size": 8}, "price": "49.5", "available": true, "x": 1},
               {"price": 12, "available": "soon"}]', 'a', to_tsvector('english', 'Lamp'))
        """,
        "UPDATE chunks SET embedding = \(text(0))::vector WHERE chunk_id = 'returns.md@2#0'",
        "UPDATE chunks SET embedding = \(text(1))::vector WHERE chunk_id = 'care.md@1#0'",
        "UPDATE products SET embedding = \(text(2))::vector, brand = 'Lumen'",
    ]
}
