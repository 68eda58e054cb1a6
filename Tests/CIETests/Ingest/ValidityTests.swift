import Documents
import FoundationEssentials
import Postgres
import TestSupport
import Testing

@testable import cie

@Suite(.timeLimit(.minutes(2))) struct ValidityTests {
    private func day(_ offset: Double) -> String {
        CalendarDate(secondsSince1970: Date().timeIntervalSince1970 + offset * 86_400).description
    }

    private func page(_ text: String, _ matter: String...) -> String {
        "---\ntitle: Returns\n\(matter.joined(separator: "\n"))\n---\n\n\(text)"
    }

    @Test func aVersionOfALaterDayWaitsForIt() async throws {
        let bench = try await IngestionBench()
        try bench.write("knowledge/a.md", page("Thirty days."))
        try await bench.ingest("knowledge")
        try bench.write("knowledge/a.md", page("Sixty days.", "effective: \(day(3))"))
        #expect(try await bench.ingest("knowledge").documents.changed == ["a.md"])
        #expect(try await bench.inForce() == ["a.md": "Thirty days."])
        #expect(try await bench.ingest("knowledge").documents.unchanged == 1)
        #expect(try await bench.review().upcoming.map(\.reason) == ["version 2 holds from \(day(3))"])

        // Nothing runs when the day comes: the question alone decides.
        try await bench.pass(days: 4)
        #expect(try await bench.inForce() == ["a.md": "Sixty days."])
        try bench.write("knowledge/b.md", "# B\n\nOther.")
        try await bench.ingest("knowledge")
        let rows = try await bench.pool.query(
            """
            SELECT d.current, d.retired_at IS NULL AS live, c.embedding IS NULL AS bare
            FROM documents d JOIN chunks c USING (document_id, version)
            WHERE d.document_id = 'a.md' ORDER BY d.version
            """)
        #expect(try rows.map { try $0.get("current", as: Bool.self) } == [false, true])
        #expect(try rows.map { try $0.get("live", as: Bool.self) } == [false, true])
        #expect(try rows.map { try $0.get("bare", as: Bool.self) } == [true, false])
    }

    @Test func aWaitingVersionMayBeReplacedOrTakenBack() async throws {
        let bench = try await IngestionBench()
        try bench.write("knowledge/a.md", page("Old.", "valid_until: \(day(20))"))
        try await bench.ingest("knowledge")
        try bench.write("knowledge/a.md", page("Wrong.", "effective: \(day(3))"))
        try await bench.ingest("knowledge")
        try bench.write("knowledge/a.md", page("Right.", "effective: \(day(10))"))
        try await bench.ingest("knowledge")
        try await bench.pass(days: 5)
        #expect(try await bench.inForce() == ["a.md": "Old."])
        try await bench.pass(days: 6)
        #expect(try await bench.inForce() == ["a.md": "Right."])

        try bench.write("knowledge/a.md", page("Never.", "effective: \(day(10))"))
        try await bench.ingest("knowledge")
        try bench.write("knowledge/a.md", page("At once."))
        try await bench.ingest("knowledge")
        #expect(try await bench.inForce() == ["a.md": "At once."])
        try await bench.pass(days: 30)
        #expect(try await bench.inForce() == ["a.md": "At once."])
    }

    @Test func whatHasExpiredIsNotAnsweredFrom() async throws {
        let bench = try await IngestionBench()
        try bench.write("knowledge/a.md", page("Sale.", "valid_until: \(day(2))"))
        try bench.write("knowledge/b.md", page("Gone.", "valid_until: \(day(-2))"))
        try await bench.ingest("knowledge")
        #expect(try await bench.inForce() == ["a.md": "Sale."])
        #expect(Set(bench.encoder.texts) == ["Returns: Sale."])
        #expect(try await bench.review().expired.map(\.document) == ["b.md"])
        try await bench.pass(days: 1)
        #expect(try await bench.inForce() == ["a.md": "Sale."])
        try await bench.pass(days: 2)
        #expect(try await bench.inForce().isEmpty)
        let again = try await bench.ingest("knowledge")
        #expect(again.documents.unchanged == 2)
        #expect(again.embedding == .init())
        #expect(try await bench.inForce().isEmpty)
    }

    @Test func aDateThatCantBeReadKeepsWhatWasKnown() async throws {
        let bench = try await IngestionBench()
        try bench.write("knowledge/a.md", page("Old."))
        try await bench.ingest("knowledge")
        try bench.write("knowledge/a.md", page("New.", "effective: 01/12/2026"))
        let report = try await bench.ingest("knowledge")
        #expect(
            report.skipped.map(\.description) == [
                "a.md: effective: 01/12/2026 is no date; write it as 2026-12-01"
            ])
        #expect(try await bench.inForce() == ["a.md": "Old."])
    }

    @Test func oldVersionsGoUnlessAReplyCitesThem() async throws {
        let bench = try await IngestionBench()
        for text in ["One.", "Two.", "Three."] {
            try bench.write("knowledge/a.md", page(text))
            try await bench.ingest("knowledge")
        }
        try await bench.pool.execute(
            """
            INSERT INTO turns (session_id, turn, author, event_id, text, published) VALUES
            ('s', 1, 'assistant', 'e', 'Two.',
             '{"reply":{"citations":[{"document_id":"a.md","document_version":2}]}}')
            """)
        let pruning = Pruning(pool: bench.pool)
        #expect(try await pruning.run(days: 365) == 0)
        try await bench.pass(days: 400)
        #expect(try await pruning.run(days: 365) == 1)
        let rows = try await bench.pool.query("SELECT version FROM documents ORDER BY version")
        #expect(try rows.map { try $0.get("version", as: Int.self) } == [2, 3])
    }
}
