internal import Language

/// What a text denies.
enum Negations {
    struct Polarity: Hashable, Sendable {
        var stated: Set<String> = []
        var denied: Set<String> = []
        /// Whose predicate stands elsewhere and is denied: in `letters may, parcels don't` the parcels.
        var elliptic: Set<String> = []

        var onlyStated: Set<String> { stated.subtracting(denied) }
        var onlyDenied: Set<String> { denied.subtracting(stated) }
    }

    /// The meanings that `words` state, and those that a negation stands right before: in `can't be returned` or
    /// `refunded` both of them.
    ///
    /// - Parameter places: Where the words stand, further apart across commas.
    static func polarity(of words: [String], meanings: [String?], places: [Int]) -> Polarity {
        var denied: Set<Int> = []
        var elliptic: Set<Int> = []
        for (index, word) in words.enumerated() where marks.contains(word) || word.hasSuffix("n't") {
            func isApart(_ place: Int) -> Bool { place > 0 && places[place] - places[place - 1] > 1 }
            // "No, gift cards …" answers, it denies nothing.
            if word == "no", index == 0, words.count > 1, isApart(1) { continue }
            let following = (index + 1)..<min(words.count, index + 6)
            let place = following.first { place in
                meanings[place].map { !passing.contains($0) } ?? false
            }
            if let place {
                denied.formUnion(coordinated(from: place, in: words, meanings: meanings, isApart: isApart))
            } else if index + 1 == words.count || isApart(index + 1) {
                var start = index
                while start > 0, !isApart(start) { start -= 1 }
                elliptic.formUnion(start..<index)
            }
        }
        var polarity = Polarity()
        for (index, meaning) in meanings.enumerated() {
            guard let meaning else { continue }
            if elliptic.contains(index) { polarity.elliptic.insert(meaning) }
            if denied.contains(index) {
                polarity.denied.insert(meaning)
            } else {
                polarity.stated.insert(meaning)
            }
        }
        let elsewhere = meanings.indices.filter { !elliptic.contains($0) }.compactMap { meanings[$0] }
        polarity.elliptic.subtract(elsewhere)
        return polarity
    }

    /// The places of `returned, refunded or exchanged`.
    private static func coordinated(
        from place: Int, in words: [String], meanings: [String?], isApart: (Int) -> Bool
    ) -> [Int] {
        var places = [place]
        var next = place + 1
        while next < words.count, isApart(next), words[next] != "or", meanings[next] != nil {
            places.append(next)
            next += 1
        }
        if next + 1 < words.count, words[next] == "or" || words[next] == "nor" { return places + [next + 1] }
        return [place]
    }

    /// Whether one text denies what the other states; both speak of the same.
    static func conflict(_ left: Polarity, _ right: Polarity) -> Bool {
        for (one, other) in [(left, right), (right, left)]
        where !other.elliptic.isDisjoint(with: one.stated) && one.elliptic.isEmpty {
            return one.denied.isEmpty
        }
        return !left.onlyDenied.isDisjoint(with: right.onlyStated)
            || !right.onlyDenied.isDisjoint(with: left.onlyStated)
            || opposite(left.stated, right.stated) || opposite(right.stated, left.stated)
    }

    /// `unused` here and `used` there.
    private static func opposite(_ left: Set<String>, _ right: Set<String>) -> Bool {
        left.contains { word in
            word.count > 4 && word.hasPrefix("un") && !right.contains(word)
                && (right.contains(String(word.dropFirst(2))) || right.contains(word.dropFirst(2) + "e"))
        }
    }

    private static let marks: Set<String> = [
        "not", "no", "never", "cannot", "without", "unless", "neither", "nor", "nothing", "except", "nobody",
    ]

    /// Words between a negation and what it denies.
    private static let passing: Set<String> = [
        "longer", "yet", "alway", "simpli", "current", "also", "even", "right", "chanc", "need", "possibl",
    ]
}
