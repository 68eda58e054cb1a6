internal import Synchronization

/// What texts became: the same passages back many replies.
final class KnownTexts: Sendable {
    /// Some ten megabytes.
    private static let most = 2_000

    private let known = Mutex<[String: String]>([:])

    /// The value of `text`, made by `make` the first time.
    func value(for text: String, make: (String) -> String) -> String {
        if let value = known.withLock({ $0[text] }) { return value }
        let value = make(text)
        known.withLock { known in
            if known.count >= Self.most { known.removeAll() }
            known[text] = value
        }
        return value
    }
}
