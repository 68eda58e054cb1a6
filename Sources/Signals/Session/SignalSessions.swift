/// Where sessions are kept between events.
package protocol SignalSessions: Sendable {
    /// Loads a session, or starts one, lets `body` change it, and keeps it if it is worth keeping.
    ///
    /// No two calls for one session overlap; when it returns, the change is stored.
    func update(
        _ sessionID: String, _ body: @Sendable (inout SignalSession) -> SignalEffect
    ) async throws -> SignalEffect
}
