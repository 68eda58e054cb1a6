/// The limits and times of the chat.
package struct ChatConfiguration: Sendable {
    /// The first words that a customer sees.
    package var greeting: String
    /// Frames of one session.
    package var rate = RateLimit()
    /// WebSockets and event streams at once.
    package var maximumConnections = 10_000
    /// Frames that may wait for a slow reader.
    package var outboundLimit = 256
    /// How long the broker may take.
    package var publishDeadline = Duration.seconds(10)
    /// How long a connection may stay silent before its hello, and before its first request.
    package var helloDeadline = Duration.seconds(10)
    /// How often a connection is asked whether it is there.
    package var keepAlive = Duration.seconds(20)
    /// How long the other side may take to close.
    package var closeGrace = Duration.seconds(3)
    /// How long an HTTP connection may stay idle.
    package var idleTimeout = Duration.seconds(60)

    package init(greeting: String) {
        self.greeting = greeting
    }
}
