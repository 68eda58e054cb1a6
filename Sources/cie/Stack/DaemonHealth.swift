/// How a daemon is.
enum DaemonHealth: String, Codable, Hashable, Sendable {
    /// Runs, and hasn't been ready yet.
    case starting
    case ready
    /// Has been ready, and isn't now.
    case unhealthy
    case stopped
}
