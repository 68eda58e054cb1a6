internal import Synchronization

/// Counts what one delivery has published.
final class OutputCounter: Sendable {
    private let count = Mutex(0)

    func peek() -> Int { count.withLock { $0 } }

    func next() -> Int {
        count.withLock { count in
            defer { count += 1 }
            return count
        }
    }
}
