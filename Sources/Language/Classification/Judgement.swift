/// How well each label fits a text.
package struct Judgement: Hashable, Sendable {
    /// In the order of the classifier's labels; with `none` they sum to one.
    package var probabilities: [Double]
    /// The probability that no label fits.
    package var none: Double
    /// The place of the best label.
    package var best: Int
    /// Whether the text is like none of the examples.
    package var isRejected: Bool
}
