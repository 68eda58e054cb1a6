/// How well one label was told.
package struct ClassScore: Hashable, Sendable, Codable {
    /// The share of predictions of this label that were right; 0 when there were none.
    package var precision: Double
    /// The share of texts with this label that got it.
    package var recall: Double
    /// The harmonic mean of both.
    package var f1: Double
    /// How many texts have this label.
    package var support: Int

    package init(right: Int, predicted: Int, support: Int) {
        precision = predicted > 0 ? Double(right) / Double(predicted) : 0
        recall = support > 0 ? Double(right) / Double(support) : 0
        f1 = predicted + support > 0 ? 2 * Double(right) / Double(predicted + support) : 0
        self.support = support
    }
}
