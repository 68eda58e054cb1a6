import Testing

@testable import cie

@Suite(.timeLimit(.minutes(2))) struct MissingPartsTests {
    private func pack() async throws -> IngestionBench {
        let bench = try await IngestionBench()
        try bench.write("shop/store.yaml", "name: Shop")
        try bench.write("shop/knowledge/a.md", "# A\n\nText.")
        try bench.write("shop/catalogue.jsonl", "{\"product_id\":\"sock\",\"title\":\"Sock\"}")
        try await bench.ingest("shop")
        return bench
    }

    @Test(arguments: ["shop/knowledge", "shop/knowledge/a.md"])
    func aPackWhoseKnowledgeIsMissingKeepsWhatItHad(_ missing: String) async throws {
        let bench = try await pack()
        try bench.folder.remove(missing)
        let report = try await bench.ingest("shop")
        #expect(report.documents.kept == ["a.md"])
        #expect(report.lines.first == "1 document: 1 kept")
        #expect(
            report.skipped.map(\.description) == [
                "knowledge: holds no documents; what was last read from it stays"
            ])
        #expect(try await bench.inForce() == ["a.md": "Text."])
    }

    @Test func aPackWithoutACatalogueKeepsItsProducts() async throws {
        let bench = try await pack()
        try bench.folder.remove("shop/catalogue.jsonl")
        let report = try await bench.ingest("shop")
        #expect(report.products.kept == ["sock"])
        #expect(
            report.skipped.map(\.description) == [
                "catalogue.jsonl: isn't there; the products that were last read stay"
            ])
    }

    @Test func aPackThatNeverHadThemIsNotComplainedOf() async throws {
        let bench = try await IngestionBench()
        try bench.write("shop/store.yaml", "name: Shop")
        #expect(try await bench.ingest("shop").skipped.isEmpty)
    }
}
