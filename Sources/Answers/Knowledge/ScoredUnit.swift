/// A unit with what it is worth to one question.
struct ScoredUnit: Sendable {
    /// Which of the passages it stands in.
    let passage: Int
    let unit: TextUnit
    let block: TextBlock
    let score: Double
    /// 0 to 1: how much of the question it speaks of.
    let coverage: Double
    /// How alike it is to the question in meaning; nil when nobody knows.
    let likeness: Double?
    /// The same as `coverage`, without the names of products; nil when it is asked about none.
    let detail: Double?
}
