/// How long things took.
package struct Durations: Sendable {
    private let sorted: [Double]

    /// - Parameter milliseconds: Of each thing, in any order.
    package init(milliseconds: [Double]) {
        sorted = milliseconds.sorted()
    }

    package var mean: Double { sorted.isEmpty ? 0 : sorted.reduce(0, +) / Double(sorted.count) }

    /// The least time within which `share` of the things were done (nearest rank).
    package func percentile(_ share: Double) -> Double {
        guard !sorted.isEmpty else { return 0 }
        let rank = Int((share * Double(sorted.count)).rounded(.up))
        return sorted[min(max(rank, 1), sorted.count) - 1]
    }
}
