#if canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// Tells which products a customer names, by the whole title or by what sets it apart: "the piccola".
struct ProductNaming {
    /// So much of a title names it, if a word is its alone.
    private static let leastShare = 0.2
    /// A word in more descriptions than this share of them is no name.
    private static let mostDescriptions = 0.2

    private let titles: [Set<String>]
    private let asked: [String: Double]
    private let count: Double
    private var titled: [String: Int] = [:]
    private var described: [String: Int] = [:]

    /// - Parameter asked: The stems of the question's words, with how much each counts.
    init(_ candidates: [ProductCandidate], asked: [String: Double], catalogue: CatalogueStems) {
        self.asked = asked
        count = Double(candidates.count)
        titles = candidates.map { catalogue.stems(of: $0.title) }
        for candidate in candidates {
            for stem in catalogue.stems(of: candidate.title) { titled[stem, default: 0] += 1 }
            let about = ([candidate.description ?? ""] + candidate.category).map(catalogue.stems)
            for stem in Set(about.joined()) { described[stem, default: 0] += 1 }
        }
    }

    /// How much of the title of the candidate at `place` the question names, 0 to 1; 0 when it doesn't name it.
    func share(at place: Int) -> Double {
        let title = titles[place]
        guard !title.isEmpty else { return 0 }
        let named = title.filter { asked[$0] != nil }
        if named.count == title.count { return title.map { asked[$0] ?? 0 }.min() ?? 0 }
        guard named.contains(where: isName) else { return 0 }
        let total = title.map(weight).reduce(0, +)
        let share = named.map { weight($0) * min(1, asked[$0] ?? 0) }.reduce(0, +) / total
        return share >= Self.leastShare ? min(share, 0.99) : 0
    }

    /// Only one title has it, and it says nothing of what other products are like.
    private func isName(_ stem: String) -> Bool {
        guard titled[stem] == 1, stem.count > 1, stem != "one" else { return false }
        return Double(described[stem] ?? 0) <= max(3, Self.mostDescriptions * count)
    }

    /// Inverse document frequency among the titles.
    private func weight(_ stem: String) -> Double {
        log(1 + count / Double(max(titled[stem] ?? 1, 1)))
    }
}
