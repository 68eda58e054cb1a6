import FoundationEssentials
import Knowledge
import Postgres
import TestSupport
import Testing

@testable import cie

@Suite(.timeLimit(.minutes(2))) struct SourceTests {
    private func sources(_ bench: IngestionBench) async throws -> [KnownSource] {
        try await SourceStore(pool: bench.pool).all()
    }

    @Test func twoFoldersMayUseOneName() async throws {
        let bench = try await IngestionBench()
        try bench.write("shoes/faq.md", "# FAQ\n\nAbout shoes.")
        try bench.write("tents/faq.md", "# FAQ\n\nAbout tents.")
        try await bench.ingest("shoes", "tents")
        #expect(try await bench.inForce() == ["faq.md": "About shoes.", "tents/faq.md": "About tents."])
        try bench.write("tents/faq.md", "# FAQ\n\nMore about tents.")
        #expect(try await bench.ingest("tents").documents.changed == ["tents/faq.md"])
        #expect(try await bench.ingest("shoes").documents.unchanged == 1)
    }

    @Test func removedSourcesAreRemoved() async throws {
        let bench = try await IngestionBench()
        try bench.write("one/a.md", "# A\n\nText.")
        try bench.write("two/b.md", "# B\n\nText.")
        try bench.write("two/products.jsonl", "{\"product_id\":\"sock\",\"title\":\"Sock\"}")
        let report = try await bench.ingest("one", "two")
        #expect(report.products.added == ["sock"])
        let all = try await sources(bench)
        #expect(all.map(\.source) == [bench.path("one"), bench.path("two")])
        #expect(all.map(\.documents) == [1, 1])
        #expect(all.map(\.passages) == [1, 1])
        #expect(all.map(\.products) == [0, 1])

        let removal = SourceRemoval(sources: SourceStore(pool: bench.pool))
        let removed = try await removal.remove(bench.path("two") + "/")
        #expect(removed.documents.removed == ["b.md"])
        #expect(removed.products.removed == ["sock"])
        #expect(try await bench.inForce() == ["a.md": "Text."])
        #expect(try await sources(bench).map(\.source) == [bench.path("one")])
        await #expect(throws: CommandFailure.self) { try await removal.remove(bench.path("two")) }
    }

    @Test func aFileGivenAloneIsASourceUntilItsFolderIsOne() async throws {
        let bench = try await IngestionBench()
        try bench.write("docs/a.md", "# A\n\nText.")
        try bench.write("docs/b.md", "# B\n\nText.")
        try await bench.ingest("docs/a.md")
        #expect(try await sources(bench).map(\.source) == [bench.path("docs/a.md")])
        let whole = try await bench.ingest("docs")
        #expect(whole.documents.added == ["b.md"])
        #expect(whole.documents.unchanged == 1)
        #expect(try await sources(bench).map(\.source) == [bench.path("docs")])
        try bench.write("docs/a.md", "# A\n\nOther text.")
        #expect(try await bench.ingest("docs/a.md").documents.changed == ["a.md"])
        #expect(try await sources(bench).map(\.documents) == [2])
    }

    @Test func aShopifyExportInAFolderIsACatalogue() async throws {
        let bench = try await IngestionBench()
        try bench.write(
            "knowledge/products_export.csv",
            """
            Handle,Title,Vendor,Option1 Name,Option1 Value,Variant SKU,Variant Price
            boot,Boot,Varg,Size,42,B-42,99
            boot,,,,43,B-43,99
            sock,Sock,Varg,Title,Default Title,S,9
            """)
        let report = try await bench.ingest("knowledge")
        #expect(report.products.added == ["boot", "sock"])
        #expect(report.documents.isEmpty)
        let row = try await bench.pool.query("SELECT * FROM products WHERE product_id = 'boot'")[0]
        #expect(try row.get("brand", as: String.self) == "Varg")
        #expect(try row.get("variants", as: JSONColumn<[CatalogueVariant]>.self).value.count == 2)
        try bench.write("knowledge/a.md", "# A\n\nText.")
        try bench.write(
            "knowledge/products_export.csv",
            "Handle,Title,Vendor,Variant SKU,Variant Price\nsock,Sock,Varg,S,9")
        #expect(try await bench.ingest("knowledge").products.removed == ["boot"])
    }

    @Test func oneSourceThatFailsKeepsNoOtherFromBeingRead() async throws {
        let bench = try await IngestionBench()
        try bench.write("one/a.md", "# A\n\nText.")
        let report = try await bench.ingest("nowhere", "one")
        #expect(report.failed.map(\.path) == [bench.path("nowhere")])
        #expect(report.documents.added == ["a.md"])
    }

    @Test func whatADeletedFolderHasBroughtStaysUntilItIsRemoved() async throws {
        let bench = try await IngestionBench()
        try bench.write("one/a.md", "# A\n\nText.")
        try bench.write("two/b.md", "# B\n\nText.")
        try await bench.ingest("one", "two")
        try bench.folder.remove("two")
        let path = bench.path("two")
        #expect(
            try await bench.ingest("one", "two").failed.map(\.reason) == [
                "there is no \(path); what was last read from it stays until `cie ingest --remove \(path)`"
            ])
        #expect(try await bench.inForce().keys.sorted() == ["a.md", "b.md"])
    }

    @Test func aSourceIsShownWithItsAge() throws {
        let now = Date(timeIntervalSince1970: 1_000_000)
        #expect(SourceTable.lines([], now: now) == ["nothing has been ingested"])
        let source = KnownSource(
            source: "/shop", kind: .folder, documents: 2, passages: 30, products: 0,
            ingestedAt: now - 7_200, failedAt: now - 60, failure: "there is no /shop")
        #expect(
            SourceTable.lines([source], now: now) == [
                "source  documents  passages  products  read",
                "/shop   2          30        0         2 h ago  failed 1 min ago: there is no /shop",
            ])
    }
}
