import Events
import Profiles
import Synchronization

/// The tables of one transaction in memory, with the constraints of the real ones.
final class InMemoryRecords: ProfileRecords {
    struct Violation: Error {
        let constraint: String
    }

    private let state: Mutex<InMemoryProfiles.Tables>

    init(_ tables: InMemoryProfiles.Tables) {
        state = Mutex(tables)
    }

    var tables: InMemoryProfiles.Tables { state.withLock { $0 } }

    func lock(_ names: [IdentityName]) async throws {}

    func signal(_ eventID: String) async throws -> StoredSignal? { tables.signals[eventID] }

    func signals(_ eventIDs: [String]) async throws -> [StoredSignal] {
        eventIDs.compactMap { tables.signals[$0] }
    }

    func activeSignals(of profileID: String) async throws -> [StoredSignal] {
        tables.signals.values.filter { $0.profileID == profileID && $0.retractedAt == nil }
    }

    func insert(_ signal: StoredSignal) async throws {
        try state.withLock { tables in
            guard tables.signals[signal.eventID] == nil else { throw Violation(constraint: "signals_pkey") }
            guard tables.profiles[signal.profileID] != nil else { throw Violation(constraint: "profile") }
            tables.signals[signal.eventID] = signal
        }
    }

    func retract(_ eventIDs: [String], at moment: Timestamp) async throws {
        state.withLock { tables in eventIDs.forEach { tables.signals[$0]?.retractedAt = moment } }
    }

    func profile(_ profileID: String) async throws -> Profile? { tables.profiles[profileID] }

    func profile(named name: IdentityName) async throws -> Profile? {
        tables.identities[name].flatMap { tables.profiles[$0] }
    }

    func save(_ profile: Profile) async throws {
        try state.withLock { tables in
            let others = tables.profiles.values.filter { $0.profileID != profile.profileID }
            if profile.emailHash != nil, others.contains(where: { $0.emailHash == profile.emailHash }) {
                throw Violation(constraint: "profiles_email_hash_key")
            }
            tables.profiles[profile.profileID] = profile
        }
    }

    func delete(_ profileID: String) async throws {
        state.withLock { tables in
            tables.profiles[profileID] = nil
            tables.identities = tables.identities.filter { $0.value != profileID }
            tables.signals = tables.signals.filter { $0.value.profileID != profileID }
            for (id, receipt) in tables.receipts where receipt.profile == profileID {
                tables.receipts[id]?.profile = nil
            }
        }
    }

    func move(from profileID: String, to survivorID: String) async throws {
        state.withLock { tables in
            for (name, id) in tables.identities where id == profileID { tables.identities[name] = survivorID }
            for (id, signal) in tables.signals where signal.profileID == profileID {
                tables.signals[id]?.profileID = survivorID
            }
            for (id, receipt) in tables.receipts where receipt.profile == profileID {
                tables.receipts[id]?.profile = survivorID
            }
        }
    }

    func move(session sessionID: String, to profileID: String) async throws {
        state.withLock { tables in
            for (id, signal) in tables.signals where signal.data.sessionID == sessionID {
                tables.signals[id]?.profileID = profileID
            }
        }
    }

    func names(of profileID: String) async throws -> [IdentityName] {
        tables.identities.filter { $0.value == profileID }.map(\.key)
    }

    func link(_ names: [IdentityName], to profileID: String) async throws {
        state.withLock { tables in names.forEach { tables.identities[$0] = profileID } }
    }

    func unlink(_ name: IdentityName) async throws { state.withLock { $0.identities[name] = nil } }

    func isWithdrawn(receipt receiptID: String) async throws -> Bool {
        tables.receipts[receiptID]?.withdrawnAt != nil
    }

    func record(_ consent: SignalConsent, session sessionID: String, profile profileID: String, at: Timestamp)
        async throws
    {
        state.withLock { tables in
            tables.receipts[consent.receiptID] = InMemoryProfiles.Receipt(
                session: sessionID, profile: profileID, purposes: consent.purposes)
        }
    }

    func withdrawReceipts(ofSession sessionID: String, at moment: Timestamp) async throws {
        state.withLock { tables in
            for (id, receipt) in tables.receipts where receipt.session == sessionID {
                tables.receipts[id]?.withdrawnAt = moment
            }
        }
    }
}
