internal import Synchronization

/// A revocation that waits for its reader to finish and store what it has in hand.
package struct Revocation: Sendable {
    private final class Token: Sendable {
        let isComplete = Atomic(false)
    }

    private let token = Token()
    private let wake: @Sendable () -> Void
    /// Another member may already have the partitions: what is stored now doesn't count.
    package let isLost: Bool

    init(isLost: Bool, wake: @escaping @Sendable () -> Void) {
        self.isLost = isLost
        self.wake = wake
    }

    var isComplete: Bool { token.isComplete.load(ordering: .acquiring) }

    /// Lets the consumer commit and give the partitions up.
    package func complete() {
        token.isComplete.store(true, ordering: .releasing)
        wake()
    }
}
