internal import Events
internal import Postgres
internal import Profiles

/// Profiles in Postgres.
struct PostgresProfiles: ProfileStore {
    let pool: Pool

    func transaction<Result: Sendable>(
        _ body: @Sendable (any ProfileRecords) async throws -> Result
    ) async throws -> Result {
        try await pool.transaction { try await body(PostgresRecords(connection: $0)) }
    }

    func markDelivered(_ eventID: String, at moment: Timestamp) async throws {
        try await pool.execute("UPDATE signals SET delivered_at = \(moment.date) WHERE event_id = \(eventID)")
    }
}
