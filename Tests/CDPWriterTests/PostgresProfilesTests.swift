import Events
import Postgres
import Profiles
import TestSupport
import Testing

@testable import cdp_writer

@Suite(.enabled(if: TemporaryPostgres.isAvailable, "no PostgreSQL here"))
struct PostgresProfilesTests {
    private let pool: Pool
    private let updates: ProfileUpdates
    private static let now = Timestamp(milliseconds: 1_795_168_800_000)
    private static let email = EmailHash(email: "user@example.com")

    init() async throws {
        let url = try await TemporaryPostgres.shared().migratedDatabase()
        // A dozen sessions wait for one another's locks here, on a machine that has other things to do.
        let pool = try Pool(url: url, size: 6, applicationName: "tests", statementTimeout: .seconds(60))
        self.pool = pool
        updates = ProfileUpdates(
            store: PostgresProfiles(pool: pool), cdp: CDPDelivery { _, _ in 200 }, now: { Self.now })
    }

    private func observed(
        _ session: String, _ revision: Int, email: EmailHash? = nil, visitor: String? = nil, minute: Int64 = 0
    ) -> IntentObserved {
        let signal = IntentSignal(
            category: "Footwear", attributes: ["color": ["red"]], stage: .browse, strength: .low,
            confidence: 0.5,
            urgency: .none, polarity: .interest, evidence: Evidence(turn: 1, quote: "SECRET"))
        return IntentObserved(
            sessionID: session, userIDHash: email, visitorID: visitor,
            timestamp: Timestamp(milliseconds: Self.now.milliseconds + minute * 60_000),
            conversationSummary: "Interested in Footwear.", intentSignals: [signal],
            consent: SignalConsent(receiptID: "r-\(session)", purposes: ["profiling_marketing"]),
            suppressed: 0,
            schemaVersion: "1.0", revision: revision)
    }

    private func event(_ id: String) -> EventAttributes {
        EventAttributes(id: id, source: "/cie/signal-extractor", type: IntentObserved.eventType)
    }

    @discardableResult
    private func apply(_ observed: IntentObserved, _ id: String) async throws -> ProfileOutcome {
        try await updates.apply(observed, of: event(id)) { _, _ in }
    }

    private func count(_ query: Query) async throws -> Int? {
        try await pool.query(query).first?.get("count")
    }

    @Test func anObservationBecomesAProfileASignalAndAReceipt() async throws {
        #expect(try await apply(observed("a", 1, visitor: "v"), "1") == .applied)
        #expect(try await apply(observed("a", 1, visitor: "v"), "1") == .duplicate)
        let rows = try await pool.query(
            "SELECT traits ->> 'color' AS color, sessions FROM analytics.profiles")
        #expect(rows.count == 1)
        #expect(try rows.first?.get("color", as: String.self) == #"["red"]"#)
        #expect(try rows.first?.get("sessions", as: Int.self) == 1)
        #expect(try await count("SELECT count(*) FROM analytics.signals WHERE category = 'Footwear'") == 1)
        #expect(try await count("SELECT count(*) FROM signals WHERE delivered_at IS NOT NULL") == 1)
        #expect(try await count("SELECT count(*) FROM consent_receipts WHERE receipt_id = 'r-a'") == 1)
    }

    @Test func anEmailMergesTwoProfiles() async throws {
        try await apply(observed("a", 1, email: Self.email), "1")
        try await apply(observed("b", 1, visitor: "v", minute: 1), "2")
        #expect(try await count("SELECT count(*) FROM profiles") == 2)
        try await apply(observed("b", 2, email: Self.email, visitor: "v", minute: 2), "3")
        #expect(try await count("SELECT count(*) FROM profiles") == 1)
        #expect(try await count("SELECT count(*) FROM signals") == 3)
        #expect(try await count("SELECT count(*) FROM identities") == 4)
        #expect(try await count("SELECT count(*) FROM consent_receipts WHERE profile_id IS NOT NULL") == 2)
    }

    @Test func theOlderProfileTakesTheEmailOfTheYounger() async throws {
        try await apply(observed("a", 1, visitor: "v"), "1")
        try await apply(observed("b", 1, email: Self.email, minute: 1), "2")
        try await apply(observed("c", 1, email: Self.email, visitor: "v", minute: 2), "3")
        let rows = try await pool.query("SELECT email_hash, profile_id FROM profiles")
        #expect(rows.count == 1)
        #expect(try rows.first?.get("email_hash", as: String.self) == Self.email.rawValue)
    }

    @Test func withdrawalErasesWhatNothingElseHolds() async throws {
        try await apply(observed("a", 1, visitor: "v"), "1")
        try await apply(observed("b", 1, visitor: "v", minute: 1), "2")
        let first = IntentRetracted(sessionID: "a", eventIDs: ["1"], reason: "consent_withdrawn")
        #expect(try await updates.retract(first, of: event("3")) { _, _ in } == .applied)
        #expect(try await count("SELECT count(*) FROM profiles") == 1)
        #expect(try await count("SELECT count(*) FROM signals WHERE data::text LIKE '%SECRET%'") == 1)
        let second = IntentRetracted(sessionID: "b", eventIDs: ["2"], reason: "consent_withdrawn")
        #expect(try await updates.retract(second, of: event("4")) { _, _ in } == .applied)
        #expect(try await updates.retract(second, of: event("4")) { _, _ in } == .duplicate)
        #expect(try await count("SELECT count(*) FROM profiles") == 0)
        #expect(try await count("SELECT count(*) FROM identities") == 0)
        #expect(try await count("SELECT count(*) FROM consent_receipts WHERE withdrawn_at IS NOT NULL") == 2)
        #expect(try await apply(observed("b", 2, visitor: "v"), "late") == .withdrawn)
    }

    @Test func oneCustomerInManySessionsAtOnceIsOneProfile() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<12 {
                group.addTask {
                    try await apply(observed("s\(number)", 1, email: Self.email, visitor: "v"), "e\(number)")
                }
            }
            try await group.waitForAll()
        }
        #expect(try await count("SELECT count(*) FROM profiles") == 1)
        let rows = try await pool.query("SELECT traits -> 'session_count' ->> 0 AS sessions FROM profiles")
        #expect(try rows.first?.get("sessions", as: String.self) == "12")
    }
}
