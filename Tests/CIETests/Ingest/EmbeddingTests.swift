import FoundationEssentials
import Language
import Postgres
import TestSupport
import Testing

@testable import cie

@Suite(.timeLimit(.minutes(2))) struct EmbeddingTests {
    private let folder: PackFolder
    private let pool: Pool
    private let encoder = WordHashEncoder()

    init() async throws {
        folder = try PackFolder()
        let url = try await TemporaryPostgres.shared().migratedDatabase()
        pool = try Pool(url: url, size: 3, applicationName: "tests")
    }

    private var knowledge: String { folder.path + "/knowledge" }

    private func ingestion(embedding: Bool = true) -> Ingestion {
        Ingestion(
            pool: pool,
            encoder: embedding ? IngestionEncoder(encoder) : IngestionEncoder(problem: "no weights"))
    }

    private func embedded() async throws -> [String] {
        try await pool.query("SELECT chunk_id FROM chunks WHERE embedding IS NOT NULL ORDER BY chunk_id")
            .map { try $0.get("chunk_id") }
    }

    @Test func passagesAreEmbeddedWithTitleAndHeadings() async throws {
        try folder.write("knowledge/a.md", "# Returns\n\n## Opened items\n\nSend them back.")
        try folder.write("knowledge/b.md", "# Cookies\n\nOats and butter.")
        let report = try await ingestion().ingest(paths: [knowledge])
        #expect(report.embedding == .init(embedded: 2, missing: 0, problem: nil))
        #expect(encoder.texts.contains("Returns. Opened items: Send them back."))
        let query = Embeddings.text(try #require(try await encoder.vectors(of: ["opened returns"]).first))
        let nearest = try await pool.query(
            "SELECT chunk_id FROM chunks ORDER BY embedding <=> \(query)::vector LIMIT 1")
        #expect(try nearest.first?.get("chunk_id", as: String.self) == "a.md@1#0")
    }

    @Test func nothingIsEmbeddedTwice() async throws {
        try folder.write("knowledge/a.md", "# A\n\n## One\n\nFirst.\n\n## Two\n\nSecond.")
        _ = try await ingestion().ingest(paths: [knowledge])
        #expect(encoder.texts == ["A. One: First.", "A. Two: Second.", "One: First.", "Two: Second."])
        let again = try await ingestion().ingest(paths: [knowledge])
        #expect(again.embedding.embedded == 0)
        #expect(encoder.texts.count == 4)

        try folder.write("knowledge/a.md", "# A\n\n## One\n\nFirst.\n\n## Two\n\nChanged.")
        #expect(try await ingestion().ingest(paths: [knowledge]).embedding.embedded == 1)
        #expect(encoder.texts[4] == "A. Two: Changed.")
        #expect(try await embedded() == ["a.md@2#0", "a.md@2#1"])
    }

    @Test func eachPartOfAPassageHasAVectorThatGoesWithIt() async throws {
        try folder.write("knowledge/a.md", "# Pay\n\nBy card. By PayPal.\n\n- No checks")
        _ = try await ingestion(embedding: false).ingest(paths: [knowledge])
        #expect(try await parts().isEmpty)
        _ = try await ingestion().ingest(paths: [knowledge])
        #expect(try await parts() == ["a.md@1#0": 3])
        #expect(encoder.texts.suffix(3) == ["Pay: By card.", "Pay: By PayPal.", "Pay: No checks"])

        try folder.write("knowledge/a.md", "# Pay\n\nBy card.")
        _ = try await ingestion().ingest(paths: [knowledge])
        #expect(try await parts()["a.md@2#0"] == 1)
        try await pool.execute("DELETE FROM chunks")
        #expect(try await parts().isEmpty)
    }

    @Test func aPassageThatIsTakenApartInAnotherWayIsEmbeddedAgain() async throws {
        try folder.write("knowledge/a.md", "# Pay\n\nBy card. By PayPal.")
        try folder.write("knowledge/b.md", "# Ship\n\nBy bike.")
        _ = try await ingestion().ingest(paths: [knowledge])
        let count = encoder.texts.count
        try await pool.execute(
            "UPDATE chunk_parts SET vectors = substring(vectors FOR 384) WHERE chunk_id = 'a.md@1#0'")
        _ = try await ingestion().ingest(paths: [knowledge])
        #expect(try await parts() == ["a.md@1#0": 2, "b.md@1#0": 1])
        #expect(encoder.texts.count == count + 2)
    }

    private func parts() async throws -> [String: Int] {
        let rows = try await pool.query("SELECT chunk_id, vectors FROM chunk_parts")
        return try rows.reduce(into: [:]) { parts, row in
            let vectors = PackedVectors(bytes: try row.get("vectors", as: [UInt8].self))
            parts[try row.get("chunk_id", as: String.self)] = vectors?.count
        }
    }

    @Test func withoutWeightsTheVectorsComeLater() async throws {
        try folder.write("store.yaml", "name: Shop")
        try folder.write("knowledge/a.md", "# A\n\nText.")
        try folder.write("catalogue.jsonl", "{\"product_id\":\"boot\",\"title\":\"Boot\"}")
        let without = try await ingestion(embedding: false).ingest(paths: [folder.path])
        #expect(without.documents.added == ["a.md"])
        #expect(without.embedding == .init(embedded: 0, missing: 2, problem: "no weights"))
        #expect(without.lines.last == "vectors: 2 without a vector (no weights)")

        let with = try await ingestion().ingest(paths: [folder.path])
        #expect(with.documents.unchanged == 1)
        #expect(with.embedding == .init(embedded: 2, missing: 0, problem: nil))
        #expect(try await embedded() == ["a.md@1#0"])
        let last = try await ingestion(embedding: false).ingest(paths: [folder.path])
        #expect(last.lines == ["1 document: 1 unchanged", "1 product: 1 unchanged"])
    }

    @Test func retiredVersionsHaveNoVectors() async throws {
        try folder.write("knowledge/a.md", "# A\n\nText.")
        try folder.write("knowledge/b.md", "# B\n\nText.")
        _ = try await ingestion().ingest(paths: [knowledge])
        try folder.remove("knowledge/b.md")
        _ = try await ingestion().ingest(paths: [knowledge])
        #expect(try await embedded() == ["a.md@1#0"])
        _ = try await ingestion().ingest(paths: [knowledge])
        #expect(try await embedded() == ["a.md@1#0"])
    }

    @Test func aNewPriceNeedsNoNewVector() async throws {
        func write(_ title: String, _ price: Double) throws {
            try folder.write(
                "catalogue.jsonl",
                """
                {"product_id":"boot","title":"\(title)","brand":"Varg","category":["Shoes"],\
                "variants":[{"options":{"color":"red"},"price":\(price)}]}
                """)
        }
        try folder.write("store.yaml", "name: Shop")
        try folder.write("knowledge/a.md", "# A\n\nText.")
        try write("Boot", 9.5)
        _ = try await ingestion().ingest(paths: [folder.path])
        #expect(encoder.texts.contains("Boot Varg. Shoes: color red."))
        try write("Boot", 8)
        let cheaper = try await ingestion().ingest(paths: [folder.path])
        #expect(cheaper.products.changed == ["boot"])
        #expect(cheaper.embedding.embedded == 0)
        try write("Warm boot", 8)
        #expect(try await ingestion().ingest(paths: [folder.path]).embedding.embedded == 1)
        let row = try await pool.query("SELECT brand, embedding IS NULL AS bare FROM products")[0]
        #expect(try row.get("brand", as: String.self) == "Varg")
        #expect(try row.get("bare", as: Bool.self) == false)
    }
}
