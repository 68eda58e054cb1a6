/// A document that has not been retired.
struct LiveDocument: Hashable, Sendable {
    let source: String
    /// Of its newest version.
    let hash: String
}
