import FoundationEssentials
import Postgres
import TestSupport
import Testing

@testable import cie

@Suite(.timeLimit(.minutes(2))) struct ReviewTests {
    @Test func whatIsOutOfDateIsNamed() async throws {
        let bench = try await IngestionBench()
        try bench.write("docs/a.md", "---\nreview: 2024-05-01\n---\n\n# A\n\nText.")
        try bench.write("docs/b.md", "---\nupdated: 2023-02-03\n---\n\n# B\n\nOther text.")
        try bench.write("docs/c.md", "# C\n\nThe sale ends March 2025. We opened in May 2001.")
        try bench.write("docs/d.html", "<meta name=review content='2019-01-01'><p>Meta text.</p>")
        try bench.write("docs/e.md", "---\nupdated: 2999-01-01\nreview: 2999-01-01\n---\n\n# E\n\nFresh.")
        try await bench.ingest("docs")
        #expect(
            try await bench.review().stale.map { "\($0.document): \($0.reason)" } == [
                "a.md: was to be reviewed by 2024-05-01", "b.md: was last updated on 2023-02-03",
                "c.md: says “The sale ends March 2025.”", "d.html: was to be reviewed by 2019-01-01",
            ])
    }

    @Test func differentNumbersForTheSameThingAreNamed() async throws {
        let bench = try await IngestionBench()
        try bench.write("docs/a.md", "# Returns\n\nUnworn items can be returned within 30 days of delivery.")
        try bench.write("docs/b.md", "# Help\n\nUnworn items can be returned within 14 days of delivery.")
        try bench.write("docs/c.md", "# Gifts\n\nGift cards are valid for three years.")
        try await bench.ingest("docs")
        let conflicts = try await bench.review().contradictions
        #expect(conflicts.map { $0.statements.map(\.document) } == [["a.md", "b.md"]])
        #expect(conflicts.first?.statements.map(\.number) == ["30 days", "14 days"])
    }

    @Test func whatBothDocumentsSayIsNoContradiction() async throws {
        let bench = try await IngestionBench()
        let table = "| Zone | Price |\n| --- | --- |\n| Zone one | 4.90 EUR |\n| Zone two | 7.90 EUR |"
        try bench.write("docs/a.md", "# Shipping\n\n## Shipping prices\n\n\(table)")
        try bench.write("docs/b.md", "# Help\n\n## Shipping prices\n\n\(table)")
        try await bench.ingest("docs")
        #expect(try await bench.review().contradictions.isEmpty)
    }

    @Test func theSameContentTwiceIsNamed() async throws {
        let bench = try await IngestionBench()
        try bench.write("docs/a.md", "# A\n\nSame words.")
        try bench.write("docs/b.txt", "Same words.")
        try bench.write("docs/c.md", "# C\n\nOther words.")
        try await bench.ingest("docs")
        #expect(try await bench.review().duplicates == [["a.md", "b.txt"]])
    }

    @Test func theReportIsOneObject() throws {
        var report = IngestionReport()
        report.documents.added = ["a.md"]
        report.skipped = [.init(path: "b.png", reason: "no")]
        let json = String(decoding: try report.json(), as: UTF8.self)
        #expect(
            json.hasPrefix("{\"documents\":{\"added\":[\"a.md\"],\"changed\":[],\"kept\":[],\"removed\":[]"))
        #expect(json.contains("\"skipped\":[{\"path\":\"b.png\",\"reason\":\"no\"}]"))
    }

    @Test func progressIsABarOrALine() {
        #expect(
            IngestDisplay.bar(.embedding, 15, 30)
                == "\r\u{1B}[Kembedding " + String(repeating: "█", count: 15)
                + String(repeating: "░", count: 15) + " 15/30 passages")
    }
}
