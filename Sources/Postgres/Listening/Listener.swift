import Dispatch
import Synchronization

/// Hears what is notified on some channels, on a connection of its own.
///
/// Notifications are hints: they are lost while the connection is away. It connects again by itself and says
/// `.listening` each time, upon which the reader reads the tables anew.
package final class Listener: Sendable {
    /// What was heard; for one reader.
    package let notifications: AsyncStream<Notification>

    private let settings: ConnectionSettings
    private let channels: [String]
    private let continuation: AsyncStream<Notification>.Continuation
    private let wake = WakePipe()
    private let isClosed = Atomic(false)
    private let queue = DispatchQueue(label: "postgres.listener")

    package init(
        url: String, channels: [String], applicationName: String = "listener"
    ) throws(PostgresError) {
        settings = try ConnectionSettings(
            url: url, applicationName: applicationName, statementTimeout: .seconds(15))
        self.channels = channels
        (notifications, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1024))
    }

    /// Listens until `close` or the task's cancellation, then ends `notifications`.
    package func run() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { done in
                queue.async {
                    self.listen()
                    done.resume()
                }
            }
        } onCancel: {
            close()
        }
    }

    package func close() {
        isClosed.store(true, ordering: .releasing)
        wake.wake()
    }

    private func listen() {
        var pause: Int32 = 50
        while !isClosed.load(ordering: .acquiring) {
            if let session = ListeningSession(settings, channels: channels) {
                pause = 50
                emit(.listening)
                session.forward(until: wake) { emit($0) }
            }
            _ = Readiness.wait([wake.readEnd], milliseconds: pause)
            pause = min(2 * pause, 5000)
        }
        continuation.finish()
    }

    private func emit(_ notification: Notification) {
        if case .dropped = continuation.yield(notification) {
            // The oldest went missing; tell the reader in the newest's place.
            continuation.yield(.listening)
        }
    }
}
