internal import Synchronization

/// How many chat connections there may be at once.
package final class ConnectionLimit: Sendable {
    private let maximum: Int
    private let current = Mutex(0)

    package init(_ maximum: Int) {
        self.maximum = maximum
    }

    /// Takes a place; false when there is none.
    package func enter() -> Bool {
        current.withLock { current in
            guard current < maximum else { return false }
            current += 1
            return true
        }
    }

    /// Gives a place back.
    package func leave() {
        current.withLock { $0 -= 1 }
    }

    package var count: Int { current.withLock { $0 } }

    /// Nobody else gets in.
    package var isFull: Bool { count >= maximum }
}
