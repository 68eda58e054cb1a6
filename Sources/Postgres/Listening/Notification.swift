/// What a `Listener` tells its reader.
package enum Notification: Sendable, Hashable {
    /// From now on nothing is missed; what changed before has to be read from the tables.
    ///
    /// Comes first, again after each reconnect, and when the reader was too slow to take everything.
    case listening
    /// Somebody notified a channel.
    case received(channel: String, payload: String)
}
