internal import Postgres
internal import Retrieval
internal import Synchronization

/// Remembers how the variants of products read: by their text itself, so that a new price is never missed.
final class KnownVariants: Sendable {
    /// Some ten megabytes.
    private static let most = 2_000

    private let known = Mutex<[String: [ProductVariant]]>([:])

    /// - Throws: What the row throws when the column holds something else.
    func variants(in row: Row) throws -> [ProductVariant] {
        let text = try row.get("variants", as: String.self)
        if let variants = known.withLock({ $0[text] }) { return variants }
        let variants = try row.get("variants", as: JSONColumn<[ProductVariant]>.self).value
        known.withLock { known in
            if known.count >= Self.most { known.removeAll() }
            known[text] = variants
        }
        return variants
    }
}
