internal import Language

/// All that is compared between a claim and its evidence, read from a text.
struct TextReading: Sendable {
    let text: String
    let words: [String]
    /// The meaning of each word; nil for stop words and numbers.
    let wordMeanings: [String?]
    /// Where each word stands, further apart across commas and brackets.
    let places: [Int]
    /// The meanings in order.
    let sequence: [String]
    let meanings: Set<String>
    /// The meanings that stand next to each other.
    private let neighbours: Set<Neighbours>
    let polarity: Negations.Polarity
    let relations: Set<Relation>
    let obligation: Obligation?
    /// The meanings that stand behind "if" and nowhere else.
    let supposed: Set<String>
    let quantities: [QuantityMention]
    let dates: Set<DateMention>

    init(_ text: String) {
        self.text = text
        let found = Tokenizer.words(in: text)
        let reader = QuantityReader(text, words: found)
        var place = 0
        var places: [Int] = []
        for index in found.indices {
            let gap = reader.gap(before: index)
            place += gap.contains(where: { ",;:()|–".contains($0) }) ? 5 : 1
            places.append(place)
        }
        self.places = places
        words = found.map(\.text)
        wordMeanings = Meanings.each(of: words)
        sequence = wordMeanings.compactMap(\.self)
        meanings = Set(sequence)
        neighbours = Set(zip(sequence, sequence.dropFirst()).map { Neighbours(first: $0, second: $1) })
        polarity = Negations.polarity(of: words, meanings: wordMeanings, places: places)
        obligation = Obligation(words)
        supposed = Self.supposed(words: words, meanings: wordMeanings, places: places)
        relations = Relation.all(in: words, meanings: wordMeanings, places: places)
        quantities = reader.mentions()
        dates = DateMention.areLikely(among: words) ? DateMention.all(in: text) : []
    }

    private static func supposed(words: [String], meanings: [String?], places: [Int]) -> Set<String> {
        var isSupposed = false
        var (behind, elsewhere): (Set<String>, Set<String>) = ([], [])
        for index in words.indices {
            if index > 0, places[index] - places[index - 1] > 1 { isSupposed = false }
            if ["if", "when", "once"].contains(words[index]) { isSupposed = true }
            guard let meaning = meanings[index] else { continue }
            if isSupposed { behind.insert(meaning) } else { elsewhere.insert(meaning) }
        }
        return behind.subtracting(elsewhere)
    }

    /// Whether the words of `phrase` stand one after the other.
    func holds(_ phrase: String) -> Bool { !Phrases.places(of: phrase, in: words).isEmpty }

    func holds(any phrases: [String]) -> Bool { phrases.contains(where: holds) }

    /// Whether this says nothing but what stands word for word in `other`, with the same numbers.
    func isQuoted(from other: TextReading) -> Bool {
        guard words.count >= 3, let first = words.first else { return false }
        let stands = other.words.indices.contains { start in
            other.words[start] == first && start + words.count <= other.words.count
                && other.words[start..<(start + words.count)].elementsEqual(words)
                && !Self.narrowing.contains(
                    start + words.count < other.words.count ? other.words[start + words.count] : "")
        }
        return stands
            && quantities.allSatisfy { own in
                other.quantities.contains {
                    $0.quantity.unit.agrees(with: own.quantity.unit) && own.quantity.stands(in: $0.quantity)
                }
            }
    }

    /// The share of the meanings that stand next to each other here and do so in `other` too.
    func adjacency(in other: TextReading) -> Double {
        guard sequence.count > 1 else { return 1 }
        return Double(neighbours.count(where: other.neighbours.contains)) / Double(neighbours.count)
    }

    /// What goes on so says under which condition the words before it hold.
    private static let narrowing: Set<String> = [
        "if", "when", "unless", "while", "once", "until", "before", "after", "within", "from", "in", "only",
        "except", "as", "for", "without", "over", "above", "under",
    ]

    private struct Neighbours: Hashable {
        let first: String
        let second: String
    }
}
