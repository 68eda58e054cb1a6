import FoundationEssentials
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What a detached supervisor tells the command that started it, one JSON object a line.
struct ProgressLine: Codable, Hashable, Sendable {
    enum Kind: String, Codable, Sendable {
        case note, ready, failed
    }

    var kind: Kind
    var text: String
    var exitCode: Int32?
}

/// The supervisor's end of the pipe; closed once the stack is up or has failed.
final class ProgressPipe: Sendable {
    private let descriptor: Mutex<Int32?>

    init(_ descriptor: Int32) {
        // No child of ours may keep it open.
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        self.descriptor = Mutex(descriptor)
    }

    func tell(_ milestone: Supervision.Milestone) {
        switch milestone {
        case .note(let text): send(ProgressLine(kind: .note, text: text))
        case .ready: send(ProgressLine(kind: .ready, text: ""), isLast: true)
        }
    }

    func fail(_ failure: CommandFailure) {
        send(
            ProgressLine(kind: .failed, text: failure.message, exitCode: failure.kind.rawValue), isLast: true)
    }

    private func send(_ line: ProgressLine, isLast: Bool = false) {
        descriptor.withLock { descriptor in
            guard let open = descriptor, let json = try? JSONEncoder().encode(line) else { return }
            let bytes = Array(json) + [10]
            // Whoever started us may have gone: that is no reason to stop.
            _ = bytes.withUnsafeBytes { write(open, $0.baseAddress, $0.count) }
            guard isLast else { return }
            close(open)
            descriptor = nil
        }
    }
}
