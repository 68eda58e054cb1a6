/// What holds for every request of a client.
package struct ClientConfiguration: Sendable {
    /// Connections to one host at the same time; further requests wait for one.
    package var maximumConnectionsPerHost: Int
    /// Idle connections kept for reuse.
    package var maximumIdleConnections: Int
    /// Sent unless the request brings its own.
    package var userAgent: String

    package init(
        maximumConnectionsPerHost: Int = 128, maximumIdleConnections: Int = 64,
        userAgent: String = "conversational-intent-engine"
    ) {
        self.maximumConnectionsPerHost = maximumConnectionsPerHost
        self.maximumIdleConnections = maximumIdleConnections
        self.userAgent = userAgent
    }
}
