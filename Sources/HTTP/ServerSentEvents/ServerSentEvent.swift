/// One event of a `text/event-stream`.
package struct ServerSentEvent: Sendable, Hashable {
    /// Its type: `message` unless the server named another.
    package var event: String
    package var data: String
    /// The last id the stream has given, its own or an earlier one.
    package var id: String?

    package init(event: String = "message", data: String, id: String? = nil) {
        self.event = event
        self.data = data
        self.id = id
    }
}
