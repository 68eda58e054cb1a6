internal import Language

/// What a text denies.
enum Negations {
    struct Polarity: Hashable, Sendable {
        var stated: Set<String> = []
        var denied: Set<String> = []
        /// Whose predicate stands elsewhere and is denied: in `letters may, parcels don't` the parcels.
        var elliptic: Set<String> = []
        /// What is lacking by the form of its word: the use of what is `unused`.
        var lacking: Set<String> = []
        /// What isn't taken, offered or included: in `we don't accept checks or cash` checks and cash.
        var refused: Set<String> = []

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
        var refused: Set<Int> = []
        for (index, word) in words.enumerated() where isMark(word, at: index, in: words) {
            func isApart(_ place: Int) -> Bool { place > 0 && places[place] - places[place - 1] > 1 }
            // "No, gift cards …" answers, it denies nothing.
            if word == "no", index == 0, words.count > 1, isApart(1) { continue }
            // "See which items can't be returned" denies nothing.
            if isAsked(before: index, in: words, isApart: isApart) { continue }
            let following = (index + 1)..<min(words.count, index + 6)
            let last =
                nouns.contains(word)
                ? following.first(where: isApart) ?? following.upperBound : following.upperBound
            let place = following.prefix { $0 < last }.first { place in
                meanings[place].map { !passing.contains($0) } ?? false
            }
            if let place {
                denied.formUnion(coordinated(from: place, in: words, meanings: meanings, isApart: isApart))
                if word.hasSuffix("n't") || word == "not" || word == "never" || word == "cannot",
                    takings.contains(meanings[place] ?? "")
                {
                    refused.formUnion((place + 1)..<end(of: place, in: words))
                    if isPassive(place, behind: index, in: words) {
                        refused.formUnion(max(0, index - reach)..<index)
                    }
                }
            } else if !nouns.contains(word), index + 1 == words.count || isApart(index + 1) {
                var start = index
                while start > 0, !isApart(start) { start -= 1 }
                elliptic.formUnion(start..<index)
            }
        }
        return polarity(of: words, meanings: meanings, denied: denied, elliptic: elliptic, refused: refused)
    }

    /// - Parameters:
    ///   - denied: The places of what is denied.
    ///   - elliptic: Of what has its predicate elsewhere.
    ///   - refused: Of what isn't taken or offered.
    private static func polarity(
        of words: [String], meanings: [String?], denied: Set<Int>, elliptic: Set<Int>, refused: Set<Int>
    ) -> Polarity {
        var polarity = Polarity()
        polarity.refused = Set(refused.compactMap { meanings[$0] }.filter { !Meanings.isGeneral($0) })
        for (index, meaning) in meanings.enumerated() {
            guard let meaning else { continue }
            if elliptic.contains(index) { polarity.elliptic.insert(meaning) }
            if Privatives.root(of: words[index]) != nil {
                polarity.lacking.insert(meaning)
            } else if denied.contains(index) {
                polarity.denied.insert(meaning)
            } else {
                polarity.stated.insert(meaning)
            }
        }
        let elsewhere = meanings.indices.filter { !elliptic.contains($0) }.compactMap { meanings[$0] }
        polarity.elliptic.subtract(elsewhere)
        return polarity
    }

    private static func isAsked(before index: Int, in words: [String], isApart: (Int) -> Bool) -> Bool {
        var place = index
        while place > 0, !isApart(place), index - place < 6 {
            place -= 1
            if ["which", "what", "whether"].contains(words[place]) { return true }
        }
        return false
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

    /// `Checks and cash are not accepted`.
    private static func isPassive(_ place: Int, behind mark: Int, in words: [String]) -> Bool {
        ["isn't", "aren't"].contains(words[mark]) || words[mark..<place].contains("be")
            || (mark > 0 && ["is", "are", "was", "were"].contains(words[mark - 1]))
    }

    /// "Excluded from returns" denies returns.
    private static func isMark(_ word: String, at index: Int, in words: [String]) -> Bool {
        if marks.contains(word) || word.hasSuffix("n't") { return true }
        return (word == "excluded" || word == "exempt") && index + 1 < words.count
            && words[index + 1] == "from"
    }

    /// Where what is denied at `place` ends.
    private static func end(of place: Int, in words: [String]) -> Int {
        let reached = (place + 1)..<min(words.count, place + 1 + reach)
        return reached.first { ends.contains(words[$0]) } ?? reached.upperBound
    }

    /// Whether one text denies what the other states; both speak of the same.
    static func conflict(_ left: Polarity, _ right: Polarity) -> Bool {
        for (one, other) in [(left, right), (right, left)]
        where !other.elliptic.isDisjoint(with: one.stated) && one.elliptic.isEmpty {
            return one.denied.isEmpty
        }
        return !contested(left, right).isEmpty
    }

    /// What one text denies and the other states.
    static func contested(_ left: Polarity, _ right: Polarity) -> Set<String> {
        left.onlyDenied.intersection(right.onlyStated).union(right.onlyDenied.intersection(left.onlyStated))
    }

    /// What sets the subjects apart: `unused` here and `used` there.
    static func differing(_ left: Polarity, _ right: Polarity) -> Set<String> {
        left.lacking.intersection(right.stated).union(right.lacking.intersection(left.stated))
    }

    /// Marks that deny no more than what follows before a comma.
    private static let nouns: Set<String> = ["nothing", "nobody", "no", "without"]

    static let marks: Set<String> = [
        "not", "no", "never", "cannot", "without", "unless", "neither", "nor", "nothing", "except", "nobody",
        "non",
    ]

    /// What one does with what one takes or offers.
    private static let takings = Set(
        "accept take offer allow support cover include sell provide carry ship possible available".split(
            separator: " "
        )
        .compactMap { Meanings.of(String($0)) })

    /// How many words one denial reaches over at most.
    private static let reach = 24

    /// Words behind which a denial holds no longer.
    private static let ends: Set<String> = [
        "but", "unless", "except", "only", "if", "until", "because", "so", "instead", "once", "before",
        "that",
        "which", "who", "not", "when", "while",
    ]

    /// Words between a negation and what it denies.
    private static let passing: Set<String> = [
        "longer", "yet", "alway", "simpli", "current", "also", "even", "right", "chanc", "need", "possibl",
    ]
}
