/// On which side of something a text speaks: before or after it, inside or outside of it.
struct Relation: Hashable, Sendable {
    enum Side: Hashable, Sendable {
        case before, after, inside, outside

        var opposite: Side {
            switch self {
            case .before: .after
            case .after: .before
            case .inside: .outside
            case .outside: .inside
            }
        }
    }

    let side: Side
    /// The meaning of what it speaks of.
    let object: String

    /// Those that `words` name; what stands before a number is its bound.
    static func all(in words: [String], meanings: [String?], places: [Int]) -> Set<Relation> {
        var found: Set<Relation> = []
        for (index, word) in words.enumerated() {
            guard let side = sides[word] else { continue }
            var objects = 0
            var next = index + 1
            while next < min(words.count, index + reach), places[next] - places[next - 1] == 1, objects < 3 {
                if words[next].first?.isNumber == true || UnitWords.spelled[words[next]] != nil { break }
                if let meaning = meanings[next] {
                    found.insert(Relation(side: side, object: meaning))
                    objects += 1
                }
                next += 1
            }
        }
        return found
    }

    /// That of which one speaks of one side and the other of the other side only.
    static func conflicting(_ left: Set<Relation>, _ right: Set<Relation>) -> Set<String> {
        Set(
            left.filter { one in
                let other = Relation(side: one.side.opposite, object: one.object)
                return right.contains(other) && !right.contains(one) && !left.contains(other)
            }.map(\.object))
    }

    private static let reach = 7

    private static let sides: [String: Side] = [
        "before": .before, "until": .before, "after": .after, "once": .after, "within": .inside,
        "inside": .inside, "in": .inside, "outside": .outside,
    ]
}
