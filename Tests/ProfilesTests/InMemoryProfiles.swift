import Events
import Profiles
import Synchronization

/// Profiles in memory, with transactions that really roll back.
final class InMemoryProfiles: ProfileStore {
    struct Tables: Sendable {
        var profiles: [String: Profile] = [:]
        var identities: [IdentityName: String] = [:]
        var signals: [String: StoredSignal] = [:]
        var receipts: [String: Receipt] = [:]
    }

    struct Receipt: Hashable, Sendable {
        var session: String
        var profile: String?
        var purposes: [String]
        var withdrawnAt: Timestamp?
    }

    private let committed = Mutex(Tables())

    var tables: Tables { committed.withLock { $0 } }
    var profiles: [Profile] { tables.profiles.values.sorted { $0.profileID < $1.profileID } }

    func transaction<Result: Sendable>(
        _ body: @Sendable (any ProfileRecords) async throws -> Result
    ) async throws -> Result {
        let records = InMemoryRecords(tables)
        let result = try await body(records)
        let changed = records.tables
        committed.withLock { $0 = changed }
        return result
    }

    func markDelivered(_ eventID: String, at moment: Timestamp) async throws {
        committed.withLock { $0.signals[eventID]?.deliveredAt = moment }
    }
}
