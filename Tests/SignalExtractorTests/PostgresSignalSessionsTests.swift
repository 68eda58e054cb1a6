import Events
import Postgres
import Signals
import TestSupport
import Testing

@testable import signal_extractor

@Suite(.enabled(if: TemporaryPostgres.isAvailable, "no PostgreSQL here"))
struct PostgresSignalSessionsTests {
    private let pool: Pool
    private let extractor: SignalExtractor

    init() async throws {
        let url = try await TemporaryPostgres.shared().migratedDatabase()
        let pool = try Pool(url: url, size: 4, applicationName: "tests")
        self.pool = pool
        let catalogue = PostgresCatalogue(pool: pool)
        try await pool.execute(
            """
            INSERT INTO products (product_id, title, description, category, variants, content_hash, search)
            VALUES ('b-1', 'Ridgeline Boot', 'A boot.', ARRAY['Footwear', 'Hiking Boots'],
                    '[{"item_id": "b-1-10", "options": {"Size": "US 10", "Color": "Clay Brown"}, "price": 1},
                      {"item_id": "b-1-11", "price": 1}]', 'h', to_tsvector('boot'))
            """)
        extractor = SignalExtractor(sessions: PostgresSignalSessions(pool: pool)) {
            try await catalogue.vocabulary()
        }
    }

    private func say(_ text: String, _ id: String, allowed: Bool = true, session: String = "s") async throws
        -> SignalEffect
    {
        let turn = TurnRouted(
            sessionID: session, turn: 1, trigger: .message, text: text, route: .product,
            intents: [IntentScore(intent: "product_discovery", probability: 0.9)],
            sentiment: Sentiment(label: .neutral, score: 0), negativeStreak: 0, language: "en",
            safety: .clean,
            slots: Slots(), orderIDMentioned: false, emailMentioned: false,
            consent: ConsentState(
                receiptID: "r", choices: ConsentChoices(["profiling_marketing": allowed])),
            identity: Identity(level: .anonymous), receivedAt: .now)
        return try await extractor.receive(
            .turn(turn), of: EventAttributes(id: id, source: "/cie/router", type: TurnRouted.eventType),
            eventID: "out-\(id)")
    }

    private func observed(_ effect: SignalEffect) -> IntentObserved? {
        if case .publish(let answer) = effect { answer.observed } else { nil }
    }

    @Test func theCatalogueOfTheDatabaseIsUnderstood() async throws {
        let signal = observed(try await say("Clay brown hiking boots in US 10?", "1"))?.intentSignals.first
        #expect(signal?.subcategory == "Hiking Boots")
        #expect(signal?.attributes["color"] == ["Clay Brown"])
        #expect(signal?.attributes["size"] == ["US 10"])
    }

    @Test func aSessionSurvivesTheProcess() async throws {
        _ = try await say("I want red boots", "1")
        let second = try await say("waterproof ones", "2")
        #expect(observed(second)?.revision == 2)
        #expect(observed(second)?.intentSignals.first?.attributes["color"] == ["red"])
        #expect(try await say("waterproof ones", "2") == second)
        let rows = try await pool.query(
            "SELECT revision, published FROM signal_sessions WHERE session_id = 's'")
        #expect(try rows.first?.get("revision", as: Int.self) == 2)
        #expect(try rows.first?.get("published", as: [String].self) == ["out-1", "out-2"])
    }

    @Test func withoutConsentNoRowIsWritten() async throws {
        #expect(try await say("I want red boots", "1", allowed: false) == .withheld("no-consent"))
        #expect(try await pool.query("SELECT 1 AS one FROM signal_sessions").isEmpty)
    }

    @Test func withdrawalLeavesNothingOfWhatWasSaid() async throws {
        _ = try await say("I want red boots", "1")
        guard case .publish(let answer) = try await say("stop", "2", allowed: false) else {
            Issue.record("nothing was retracted")
            return
        }
        #expect(answer.retracted?.eventIDs == ["out-1"])
        let rows = try await pool.query("SELECT state::text AS state FROM signal_sessions")
        #expect(try rows.first?.get("state", as: String.self).contains("boots") == false)
    }

    @Test func twoEventsOfOneSessionAtOnceLoseNothing() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (number, color) in ["red", "blue", "green", "white", "black", "orange"].enumerated() {
                group.addTask { _ = try await say("I want \(color) boots", "c\(number)") }
            }
            try await group.waitForAll()
        }
        let rows = try await pool.query("SELECT revision FROM signal_sessions")
        #expect(try rows.first?.get("revision", as: Int.self) == 6)
    }
}
