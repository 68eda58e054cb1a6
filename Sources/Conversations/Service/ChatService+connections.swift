internal import NIOCore

extension ChatService {
    /// Takes a place for a connection, and gives it back when the connection is closed.
    ///
    /// - Returns: false when all are taken.
    func admit(_ channel: any Channel) -> Bool {
        guard connections.enter() else { return false }
        metrics.connected(connections.count)
        channel.closeFuture.whenComplete { [connections, metrics] _ in
            connections.leave()
            metrics.connected(connections.count)
        }
        return true
    }

    /// What waits for one connection; a client that reads too slowly loses it.
    func queue(for channel: any Channel) -> OutboundQueue {
        OutboundQueue(limit: configuration.outboundLimit) { [metrics] in
            metrics.overflowed()
            // Not from here: an overflow is noticed under the router's lock.
            channel.eventLoop.execute { channel.close(promise: nil) }
        }
    }
}
