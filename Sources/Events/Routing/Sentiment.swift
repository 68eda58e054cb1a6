/// How a message feels.
package struct Sentiment: Codable, Hashable, Sendable {
    package var label: SentimentLabel
    /// -1 (negative) to 1 (positive).
    package var score: Double

    package init(label: SentimentLabel, score: Double) {
        self.label = label
        self.score = score
    }
}
