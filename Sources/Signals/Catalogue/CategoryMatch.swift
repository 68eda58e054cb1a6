/// The places in the catalogue's tree that a phrase may mean.
struct CategoryMatch: Hashable, Sendable {
    /// How well the phrase fits; a better one under the same words replaces a worse one.
    enum Fit: Int, Comparable, Sendable {
        /// The noun of a product title, such as `parka`.
        case noun
        /// The last word of a category, such as `boots`.
        case head
        /// Some words of a category and the last, such as `trail shoes`.
        case partial
        /// The whole name.
        case full

        static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }

        var certainty: Double {
            switch self {
            case .noun: 0.8
            case .head: 0.85
            case .partial: 0.9
            case .full: 1
            }
        }
    }

    var paths: Set<[String]>
    var fit: Fit

    /// What both say: the better fit, or all paths of two equal ones.
    func combined(with other: CategoryMatch) -> CategoryMatch {
        if fit != other.fit { return fit > other.fit ? self : other }
        return CategoryMatch(paths: paths.union(other.paths), fit: fit)
    }

    /// The paths on which this and `other` agree, one a part of the other; nil when there is none.
    func narrowed(by other: CategoryMatch) -> CategoryMatch? {
        let shared = paths.filter { path in
            other.paths.contains { $0.starts(with: path) || path.starts(with: $0) }
        }
        let longer = other.paths.filter { path in
            paths.contains { $0.starts(with: path) || path.starts(with: $0) }
        }
        let all = shared.union(longer)
        guard let depth = all.map(\.count).max() else { return nil }
        return CategoryMatch(paths: all.filter { $0.count == depth }, fit: max(fit, other.fit))
    }

    /// The narrowest place that holds all paths.
    var place: CategoryPlace? {
        guard let first = paths.min(by: { $0.lexicographicallyPrecedes($1) }) else { return nil }
        let common = paths.reduce(first) { common, path in
            Array(zip(common, path).prefix { $0 == $1 }.map(\.0))
        }
        if let top = common.first {
            return CategoryPlace(category: top, subcategory: common.count > 1 ? common.last : nil)
        }
        let names = Set(paths.compactMap(\.last))
        guard names.count == 1, let name = names.first else { return nil }
        return CategoryPlace(category: name, subcategory: nil)
    }
}
