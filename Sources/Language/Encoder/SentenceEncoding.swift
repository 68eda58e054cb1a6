/// Whatever turns texts into vectors of their meaning.
package protocol SentenceEncoding: Sendable {
    /// Names the weights: what one encoder computed holds for another of the same identity only.
    var identity: String { get }

    /// The vectors of `texts`, in their order.
    ///
    /// - Throws: `CancellationError` when the task was cancelled.
    func vectors(of texts: [String]) async throws -> [SentenceVector]
}
