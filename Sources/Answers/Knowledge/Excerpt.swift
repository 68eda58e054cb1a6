internal import Events

/// What is shown to answer one question, and where it stands.
struct Excerpt: Sendable {
    let text: String
    /// The units shown, with the passage of each.
    let sources: [Source]
    /// How much of the question it speaks of.
    let coverage: Double

    struct Source: Sendable {
        let passage: Int
        let quote: String
    }
}
