/// Something on its way out to a client.
package enum OutboundItem: Hashable, Sendable {
    case frame(ServerFrame)
    /// Keeps the connection open and finds out whether someone is there.
    case ping
    case pong([UInt8])
    /// The last item.
    case close(CloseReason)
}
