package import Events

/// Where profiles are kept.
package protocol ProfileStore: Sendable {
    /// Runs `body` in one transaction: all of it happens, or nothing.
    func transaction<Result: Sendable>(
        _ body: @Sendable (any ProfileRecords) async throws -> Result
    ) async throws -> Result

    /// Notes that the CDP has a signal.
    func markDelivered(_ eventID: String, at moment: Timestamp) async throws
}
