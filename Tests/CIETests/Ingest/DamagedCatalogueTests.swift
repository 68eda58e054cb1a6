import FoundationEssentials
import Postgres
import Testing

@testable import cie

/// What can't be read keeps what was last read from it.
@Suite(.timeLimit(.minutes(2))) struct DamagedCatalogueTests {
    private static let lines = (1...3).map { "{\"product_id\":\"p\($0)\",\"title\":\"Product \($0)\"}" }
    private static let table = ["Handle,Title,Variant SKU,Variant Price", "a,A,S,1", "b,B,S,2", "c,C,S,3"]

    private func products(_ bench: IngestionBench) async throws -> Int {
        try await bench.pool.query("SELECT count(*) AS count FROM products")[0].get("count")
    }

    @Test(arguments: [
        ["{\"product_id\":\"p1\",", lines[1]], ["<html>"], [""], [lines[1], "{\"product_id\":\"p3\""],
    ])
    func linesThatAreDamagedRemoveNoProduct(_ damaged: [String]) async throws {
        let bench = try await IngestionBench()
        try bench.write("store.yaml", "name: Shop")
        try bench.write("catalogue.jsonl", Self.lines.joined(separator: "\n"))
        try await bench.ingest("")
        try bench.write("catalogue.jsonl", damaged.joined(separator: "\n"))
        let report = try await bench.ingest("")
        #expect(report.products.removed.isEmpty)
        #expect(!report.skipped.isEmpty)
        #expect(try await products(bench) == 3)
    }

    @Test(arguments: [["{\"product_id\":", lines[1]], ["<html>"], [""]])
    func damagedLinesInAFolderRemoveNoProduct(_ damaged: [String]) async throws {
        let bench = try await IngestionBench()
        try bench.write("docs/a.md", "# A\n\nText.")
        try bench.write("docs/shop.jsonl", Self.lines.joined(separator: "\n"))
        try await bench.ingest("docs")
        try bench.write("docs/shop.jsonl", damaged.joined(separator: "\n"))
        #expect(try await bench.ingest("docs").products.removed.isEmpty)
        #expect(try await products(bench) == 3)
    }

    @Test func aTableInAnotherEncodingRemovesNoProduct() async throws {
        let bench = try await IngestionBench()
        try bench.write("docs/a.md", "# A\n\nText.")
        try bench.write("docs/products.csv", Self.table.joined(separator: "\n"))
        try await bench.ingest("docs")
        let bytes = Array((Self.table[0] + "\na,").utf8) + [0xE4] + Array(",S,1\n".utf8)
        try bench.folder.write("docs/products.csv", bytes: bytes)
        #expect(try await bench.ingest("docs").products.removed.isEmpty)
        #expect(try await products(bench) == 3)
    }

    @Test func aLinkThatLeadsNowhereRemovesNoProduct() async throws {
        let bench = try await IngestionBench()
        try bench.write("store.yaml", "name: Shop")
        try bench.write("catalogue.jsonl", Self.lines.joined(separator: "\n"))
        try await bench.ingest("")
        try bench.folder.remove("catalogue.jsonl")
        try FileManager.default.createSymbolicLink(
            atPath: bench.path("catalogue.jsonl"), withDestinationPath: bench.path("nowhere"))
        let report = try await bench.ingest("")
        #expect(report.products.removed.isEmpty)
        #expect(report.skipped.map(\.description) == ["catalogue.jsonl: can't be read"])
    }

    @Test func aFileAloneOfWhichNothingCanBeReadIsAnError() async throws {
        let bench = try await IngestionBench()
        try bench.write("shop.jsonl", ([String]() + ["{"] + Self.lines).joined(separator: "\n"))
        #expect(try await bench.ingest("shop.jsonl").products.added.count == 3)
        try bench.write("shop.jsonl", "<html>")
        await #expect(throws: CommandFailure.self) { try await bench.ingest("shop.jsonl") }
        #expect(try await products(bench) == 3)
    }

    @Test(arguments: [
        [table[0], "a,\"A,S,1", "b,B,S,2"], [table[0], "a,A,S,1", "b,B"], ["Handle,Title", "a,A"], [""],
    ])
    func tablesThatAreDamagedRemoveNoProduct(_ damaged: [String]) async throws {
        let bench = try await IngestionBench()
        try bench.write("store.yaml", "name: Shop")
        try bench.write("catalogue.csv", Self.table.joined(separator: "\n"))
        try await bench.ingest("")
        #expect(try await products(bench) == 3)
        try bench.write("catalogue.csv", damaged.joined(separator: "\n"))
        let report = try await bench.ingest("")
        #expect(report.products.removed.isEmpty)
        #expect(!report.skipped.isEmpty)
        #expect(try await products(bench) == 3)
    }

    @Test func oneOddProductKeepsNoOtherFromBeingRead() async throws {
        let bench = try await IngestionBench()
        try bench.write("store.yaml", "name: Shop")
        try bench.write(
            "knowledge/a.md", "---\ntitle: \"A\\0B\"\n---\n\nText \u{0}here.\n\n    Code \u{0}here.")
        try bench.write(
            "catalogue.jsonl",
            #"""
            {"product_id":"a","title":"A","variants":[{"price":"nan"}]}
            {"product_id":"b\u0000","title":"B\u0000"}
            {"product_id":"c","title":"C","variants":[{"price":1e999}]}
            """#)
        let report = try await bench.ingest("")
        #expect(report.products.added == ["b"])
        #expect(report.documents.added == ["a.md"])
        #expect(report.skipped.map(\.path) == ["catalogue.jsonl:1", "catalogue.jsonl:3"])
    }
}
