package import Events

/// The profiles as one transaction sees and changes them.
package protocol ProfileRecords: Sendable {
    /// Makes other transactions that ask for one of these names wait.
    func lock(_ names: [IdentityName]) async throws

    func signal(_ eventID: String) async throws -> StoredSignal?
    /// Signals by event id, retracted ones too.
    func signals(_ eventIDs: [String]) async throws -> [StoredSignal]
    /// The signals of a profile that have not been retracted; the last revision of each session at least.
    func activeSignals(of profileID: String) async throws -> [StoredSignal]
    func insert(_ signal: StoredSignal) async throws
    func retract(_ eventIDs: [String], at moment: Timestamp) async throws

    func profile(_ profileID: String) async throws -> Profile?
    func profile(named name: IdentityName) async throws -> Profile?
    func save(_ profile: Profile) async throws
    /// Deletes a profile with its names and signals.
    func delete(_ profileID: String) async throws
    /// Gives a profile's names, signals and receipts to another.
    func move(from profileID: String, to survivorID: String) async throws
    /// Gives a session's signals and receipts to a profile.
    func move(session sessionID: String, to profileID: String) async throws

    func names(of profileID: String) async throws -> [IdentityName]
    func link(_ names: [IdentityName], to profileID: String) async throws
    func unlink(_ name: IdentityName) async throws

    func isWithdrawn(receipt receiptID: String) async throws -> Bool
    func record(_ consent: SignalConsent, session sessionID: String, profile profileID: String, at: Timestamp)
        async throws
    func withdrawReceipts(ofSession sessionID: String, at moment: Timestamp) async throws
}
