import FoundationEssentials
import Knowledge
import Postgres
import TestSupport
import Testing

@testable import cie

@Suite(.timeLimit(.minutes(2))) struct IngestionTests {
    private let folder: PackFolder
    private let pool: Pool
    private let ingestion: Ingestion

    init() async throws {
        folder = try PackFolder()
        let url = try await TemporaryPostgres.shared().migratedDatabase()
        pool = try Pool(url: url, size: 3, applicationName: "tests")
        ingestion = Ingestion(pool: pool, encoder: IngestionEncoder(problem: "none here"))
    }

    private func found(_ words: String) async throws -> [String] {
        try await pool.query(
            """
            SELECT c.chunk_id FROM chunks c JOIN documents d USING (document_id, version)
            WHERE d.current AND c.search @@ plainto_tsquery('english', \(words))
            ORDER BY ts_rank(c.search, plainto_tsquery('english', \(words))) DESC, c.chunk_id
            """
        ).map { try $0.get("chunk_id") }
    }

    @Test func onlyWhatHasChangedIsWritten() async throws {
        try folder.write(
            "knowledge/returns.md", "# Returns\n\n## How long\n\nThirty days.\n\n## Costs\n\nFree.")
        try folder.write("knowledge/shipping.md", "# Shipping\n\nTwo days to a warehouse.")
        let paths = [folder.path + "/knowledge"]
        let first = try await ingestion.ingest(paths: paths)
        #expect(first.documents.added == ["returns.md", "shipping.md"])
        #expect(try await found("how long") == ["returns.md@1#0"])

        let again = try await ingestion.ingest(paths: paths)
        #expect(again.documents.isEmpty)
        #expect(again.documents.unchanged == 2)

        try folder.write(
            "knowledge/returns.md", "# Returns\n\n## How long\n\nSixty days.\n\n## Costs\n\nFree.")
        try folder.remove("knowledge/shipping.md")
        try folder.write("knowledge/warranty.txt", "Seams are covered for two years.")
        let second = try await ingestion.ingest(paths: paths)
        #expect(second.documents.added == ["warranty.txt"])
        #expect(second.documents.changed == ["returns.md"])
        #expect(second.documents.removed == ["shipping.md"])
        #expect(
            second.lines == [
                "2 documents: 1 added, 1 changed, 1 removed", "vectors: 3 without a vector (none here)",
            ])
        #expect(try await found("sixty") == ["returns.md@2#0"])
        #expect(try await found("thirty").isEmpty)
        #expect(try await found("warehouse").isEmpty)

        try folder.write("knowledge/shipping.md", "# Shipping\n\nTwo days to a warehouse.")
        #expect(try await ingestion.ingest(paths: paths).documents.added == ["shipping.md"])
        #expect(try await found("warehouse") == ["shipping.md@2#0"])
    }

    @Test func anOldVersionStaysToBeTraced() async throws {
        try folder.write("knowledge/a.md", "# A\n\nOld words.")
        _ = try await ingestion.ingest(paths: [folder.path + "/knowledge"])
        try folder.write("knowledge/a.md", "# A\n\nNew words.")
        _ = try await ingestion.ingest(paths: [folder.path + "/knowledge"])
        let rows = try await pool.query(
            """
            SELECT d.version, d.current, d.retired_at, c.text
            FROM documents d JOIN chunks c USING (document_id, version) ORDER BY d.version
            """)
        #expect(try rows.map { try $0.get("text", as: String.self) } == ["Old words.", "New words."])
        #expect(try rows.map { try $0.get("current", as: Bool.self) } == [false, true])
        #expect(try rows.map { try $0.get("retired_at", as: Date?.self) == nil } == [false, true])
    }

    @Test func titleAndSectionWeighMoreThanText() async throws {
        try folder.write("knowledge/a.md", "# Warranty\n\nWe repair seams.")
        try folder.write("knowledge/b.md", "# Repairs\n\n## Warranty\n\nWe mend.")
        try folder.write("knowledge/c.md", "# Contact\n\nAsk about the warranty.")
        _ = try await ingestion.ingest(paths: [folder.path + "/knowledge"])
        #expect(try await found("warranty") == ["a.md@1#0", "b.md@1#0", "c.md@1#0"])
    }

    @Test func aPackBringsDocumentsAndProducts() async throws {
        try folder.write("store.yaml", "name: Shop")
        try folder.write("knowledge/a.md", "# A\n\nText.")
        try folder.write(
            "catalogue.jsonl",
            """
            {"product_id":"boot","title":"Alpine Boot","brand":"Varg","category":["Shoes","Boots"],\
            "description":"Warm.","variants":[{"item_id":"b1","options":{"color":"red"},"price":9.5}]}
            {"product_id":"sock","title":"Sock"}
            """)
        let report = try await ingestion.ingest(paths: [folder.path])
        #expect(report.documents.added == ["a.md"])
        #expect(report.products.added == ["boot", "sock"])
        let row = try await pool.query(
            "SELECT * FROM products WHERE search @@ plainto_tsquery('english', 'red varg boots')")[0]
        #expect(try row.get("product_id", as: String.self) == "boot")
        #expect(try row.get("category", as: [String].self) == ["Shoes", "Boots"])
        let variants = try row.get("variants", as: JSONColumn<[CatalogueVariant]>.self).value
        #expect(
            variants == [
                CatalogueVariant(itemID: "b1", options: ["color": "red"], price: 9.5, available: true)
            ])

        try folder.write("catalogue.jsonl", "{\"product_id\":\"sock\",\"title\":\"Warm sock\"}\n")
        let next = try await ingestion.ingest(paths: [folder.path])
        #expect(next.products.changed == ["sock"])
        #expect(next.products.removed == ["boot"])
        #expect(next.documents.unchanged == 1)
    }

    @Test func aBrokenLineTakesNoProductAway() async throws {
        try folder.write("store.yaml", "name: Shop")
        try folder.write(
            "catalogue.jsonl",
            "{\"product_id\":\"a\",\"title\":\"A\"}\n{\"product_id\":\"b\",\"title\":\"B\"}")
        _ = try await ingestion.ingest(paths: [folder.path])
        try folder.write(
            "catalogue.jsonl", "{\"product_id\":\"a\",\"title\":\"A\"}\n{\"product_id\":\"b\",\"title\":")
        let report = try await ingestion.ingest(paths: [folder.path])
        #expect(report.skipped.map(\.description) == ["catalogue.jsonl:2: not a JSON object"])
        #expect(report.products.removed.isEmpty)
    }

    @Test func anUnreadableFileKeepsWhatWasKnown() async throws {
        try folder.write("knowledge/a.md", "# A\n\nSteady words.")
        try folder.write("knowledge/picture.png", "x")
        _ = try await ingestion.ingest(paths: [folder.path + "/knowledge"])
        try folder.write("knowledge/a.md", bytes: [0xFF, 0xFE])
        let report = try await ingestion.ingest(paths: [folder.path + "/knowledge"])
        #expect(report.skipped.map(\.path).sorted() == ["a.md", "picture.png"])
        #expect(report.documents.isEmpty)
        #expect(try await found("steady") == ["a.md@1#0"])
    }

    @Test func foldersAreIndependentOfEachOther() async throws {
        try folder.write("one/a.md", "# A\n\nText.")
        try folder.write("two/b.md", "# B\n\nText.")
        _ = try await ingestion.ingest(paths: [folder.path + "/one", folder.path + "/two"])
        try folder.remove("two/b.md")
        try folder.write("two/c.md", "# C\n\nText.")
        let report = try await ingestion.ingest(paths: [folder.path + "/two"])
        #expect(report.documents.removed == ["b.md"])
        #expect(try await found("text") == ["a.md@1#0", "c.md@1#0"])
    }

    @Test func aSingleFileOfAPackKeepsItsName() async throws {
        try folder.write("store.yaml", "name: Shop")
        try folder.write("knowledge/deep/a.md", "# A\n\nText.")
        try folder.write("knowledge/b.md", "# B\n\nText.")
        _ = try await ingestion.ingest(paths: [folder.path])
        try folder.write("knowledge/deep/a.md", "# A\n\nOther text.")
        let report = try await ingestion.ingest(paths: [folder.path + "/knowledge/deep/a.md"])
        #expect(report.documents.changed == ["deep/a.md"])
        #expect(report.documents.removed.isEmpty)
    }

    @Test func anEmptyOrMissingFolderIsAnErrorAndRemovesNothing() async throws {
        try folder.write("knowledge/a.md", "# A\n\nText.")
        _ = try await ingestion.ingest(paths: [folder.path + "/knowledge"])
        try folder.remove("knowledge/a.md")
        await #expect(throws: CommandFailure.self) {
            try await ingestion.ingest(paths: [folder.path + "/knowledge"])
        }
        await #expect(throws: CommandFailure.self) {
            try await ingestion.ingest(paths: [folder.path + "/no"])
        }
        #expect(try await found("text") == ["a.md@1#0"])
    }

    @Test func severalAtOnceAgree() async throws {
        try folder.write("knowledge/a.md", "# A\n\nText.")
        let (ingestion, path) = (ingestion, folder.path + "/knowledge")
        let added = try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<4 { group.addTask { try await ingestion.ingest(paths: [path]).documents.added } }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(added == ["a.md"])
        #expect(try await found("text") == ["a.md@1#0"])
    }
}
