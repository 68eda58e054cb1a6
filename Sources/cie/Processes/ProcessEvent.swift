/// What happens to a supervised process.
enum ProcessEvent: Hashable, Sendable {
    case started(pid: Int32)
    /// It ended by itself, and is started again after the pause.
    case died(reason: String, pause: Duration)
    /// It ended because it was told to.
    case stopped
}
