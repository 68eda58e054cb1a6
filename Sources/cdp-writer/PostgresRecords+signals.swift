internal import Events
internal import FoundationEssentials
internal import Postgres
internal import Profiles

extension PostgresRecords {
    func signal(_ eventID: String) async throws -> StoredSignal? {
        try await signals([eventID]).first
    }

    func signals(_ eventIDs: [String]) async throws -> [StoredSignal] {
        try await connection.query(
            "SELECT \(Self.signalColumns) FROM signals WHERE event_id = ANY(\(eventIDs)) ORDER BY revision"
        ).map(Self.signal)
    }

    /// Of each session the last revision alone: it holds what those before it held.
    func activeSignals(of profileID: String) async throws -> [StoredSignal] {
        try await connection.query(
            """
            SELECT DISTINCT ON (session_id) \(Self.signalColumns) FROM signals
            WHERE profile_id = \(profileID) AND retracted_at IS NULL ORDER BY session_id, revision DESC
            """
        ).map(Self.signal)
    }

    func insert(_ signal: StoredSignal) async throws {
        let data = signal.data
        try await connection.execute(
            """
            INSERT INTO signals (event_id, session_id, revision, profile_id, receipt_id, data, observed_at)
            VALUES (\(signal.eventID), \(data.sessionID), \(data.revision), \(signal.profileID),
                    \(data.consent.receiptID), \(JSONColumn(data)), \(data.timestamp.date))
            """)
    }

    /// What was said goes at once; that there was something stays, so that it can't come back.
    func retract(_ eventIDs: [String], at moment: Timestamp) async throws {
        try await connection.execute(
            """
            UPDATE signals SET retracted_at = \(moment.date),
                   data = data || '{"intent_signals": [], "zero_party_data": [], "conversation_summary": ""}'
            WHERE event_id = ANY(\(eventIDs))
            """)
    }

    // MARK: - Consent

    func isWithdrawn(receipt receiptID: String) async throws -> Bool {
        !(try await connection.query(
            "SELECT 1 AS one FROM consent_receipts WHERE receipt_id = \(receiptID) AND withdrawn_at IS NOT NULL"
        ).isEmpty)
    }

    func record(
        _ consent: SignalConsent, session sessionID: String, profile profileID: String, at moment: Timestamp
    ) async throws {
        try await connection.execute(
            """
            INSERT INTO consent_receipts (receipt_id, session_id, profile_id, purposes, recorded_at)
            VALUES (\(consent.receiptID), \(sessionID), \(profileID), \(consent.purposes), \(moment.date))
            ON CONFLICT (receipt_id) DO UPDATE
            SET profile_id = excluded.profile_id, purposes = excluded.purposes
            """)
    }

    func withdrawReceipts(ofSession sessionID: String, at moment: Timestamp) async throws {
        try await connection.execute(
            """
            UPDATE consent_receipts SET withdrawn_at = \(moment.date)
            WHERE session_id = \(sessionID) AND withdrawn_at IS NULL
            """)
    }

    private static let signalColumns: Query = "event_id, profile_id, data, delivered_at, retracted_at"

    private static func signal(_ row: Row) throws -> StoredSignal {
        StoredSignal(
            eventID: try row.get("event_id"), profileID: try row.get("profile_id"),
            data: try row.get("data", as: JSONColumn<IntentObserved>.self).value,
            deliveredAt: try row.get("delivered_at", as: Date?.self).map { Timestamp($0) },
            retractedAt: try row.get("retracted_at", as: Date?.self).map { Timestamp($0) })
    }
}
