import Postgres
import Testing

@testable import cie

/// Known answers are given again while the version of the knowledge stays.
@Suite(.timeLimit(.minutes(2))) struct KnowledgeVersionTests {
    private func version(_ bench: IngestionBench) async throws -> Int {
        try await bench.pool.query("SELECT version FROM knowledge_state")[0].get("version")
    }

    @Test func onlyAChangeChangesIt() async throws {
        let bench = try await IngestionBench()
        try bench.write("store.yaml", "name: Shop")
        try bench.write("knowledge/a.md", "# A\n\nText.")
        try bench.write("catalogue.jsonl", "{\"product_id\":\"sock\",\"title\":\"Sock\"}")
        try await bench.ingest("")
        let first = try await version(bench)
        try await bench.ingest("")
        #expect(try await version(bench) == first)

        try bench.write("knowledge/a.md", "# A\n\nOther text.")
        try await bench.ingest("")
        let second = try await version(bench)
        #expect(second > first)
        try await bench.pool.execute("DELETE FROM products")
        let third = try await version(bench)
        #expect(third > second)
        try await bench.pool.execute("TRUNCATE products")
        #expect(try await version(bench) > third)
    }
}
