internal import CLibpq

/// One connection that listens; blocks its thread.
final class ListeningSession {
    private let handle: OpaquePointer

    /// Connects and listens; nil when either fails.
    init?(_ settings: ConnectionSettings, channels: [String]) {
        guard let handle = settings.connect() else { return nil }
        // Set at once, so that deinit closes it also when the rest fails.
        self.handle = handle
        guard PQstatus(handle) == CONNECTION_OK else { return nil }
        _ = PQsetNoticeReceiver(handle, { _, _ in }, nil)
        for channel in channels {
            guard ResultHandle(PQexec(handle, "LISTEN " + QueryInterpolation.quoted(channel))).succeeded
            else {
                return nil
            }
        }
    }

    deinit { PQfinish(handle) }

    /// Hands on what comes until the connection is lost or `wake` can be read.
    func forward(until wake: WakePipe, to sink: (Notification) -> Void) {
        while true {
            while let notification = next() { sink(notification) }
            let ready = Readiness.wait([PQsocket(handle), wake.readEnd], milliseconds: -1)
            guard !ready[1], PQconsumeInput(handle) == 1 else { return }
        }
    }

    private func next() -> Notification? {
        guard let notify = PQnotifies(handle) else { return nil }
        defer { PQfreemem(notify) }
        return .received(
            channel: String(cString: notify.pointee.relname), payload: String(cString: notify.pointee.extra))
    }
}
