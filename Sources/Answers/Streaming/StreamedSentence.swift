/// A sentence as a model wrote it, its marks taken out.
struct StreamedSentence: Hashable, Sendable {
    /// What stood between it and the one before: nothing, a space, or line breaks.
    var gap: String
    var text: String
    /// The evidence that it names.
    var citations: [Int]
}
