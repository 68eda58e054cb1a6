import Profiles
import Synchronization

/// Remembers what was published, under which ids.
final class RecordingPublisher: Sendable {
    private let published = Mutex<[(id: String, change: ProfileChange)]>([])

    var changes: [ProfileChange] { published.withLock { $0.map(\.change) } }
    var ids: [String] { published.withLock { $0.map(\.id) } }

    func publish(_ change: ProfileChange, _ id: String) {
        published.withLock { $0.append((id, change)) }
    }
}
