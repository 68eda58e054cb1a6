/// How high the right documents stand, over many queries.
package struct RankTally: Hashable, Sendable {
    /// Ranks below this one count as not found.
    package static let depth = 10

    private var items = 0
    private var reciprocals = 0.0
    private var first = 0
    private var amongFive = 0

    package init() {}

    /// Counts one query: the documents found, best first, and those that are right.
    package mutating func add(found: [String], gold: Set<String>) {
        items += 1
        guard let index = found.prefix(Self.depth).firstIndex(where: gold.contains) else { return }
        reciprocals += 1 / Double(index + 1)
        if index == 0 { first += 1 }
        if index < 5 { amongFive += 1 }
    }

    /// The mean of one over the rank of the first right document, zero where it isn't among the first ten.
    package var meanReciprocalRank: Double { share(reciprocals) }
    /// The share of queries whose best document is right.
    package var recallAt1: Double { share(Double(first)) }
    /// The share of queries with a right document among the first five.
    package var recallAt5: Double { share(Double(amongFive)) }

    private func share(_ sum: Double) -> Double { items > 0 ? sum / Double(items) : 0 }
}
