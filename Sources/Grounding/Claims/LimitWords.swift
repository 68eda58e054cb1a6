/// Words that take a limit away.
enum LimitWords {
    /// The words that say that something costs nothing; nil when there are none.
    static func free(in reading: TextReading) -> String? {
        let words = reading.words
        for (index, word) in words.enumerated() where word == "free" {
            let before = index > 0 ? words[index - 1] : ""
            let after = index + 1 < words.count ? words[index + 1] : ""
            // "feel free", "free of PFAS", "interest-free".
            if ["feel", "toll", "hassle", "interest", "cruelty"].contains(before) { continue }
            if after == "of", index + 2 < words.count, words[index + 2] != "charge" { continue }
            if ["not", "isn't", "aren't", "never"].contains(before) { continue }
            return word
        }
        return costless.first { reading.holds($0) } ?? feeless(in: words)
    }

    /// `no restocking fee`, `fees do not apply`, `isn't charged`.
    private static func feeless(in words: [String]) -> String? {
        for (index, word) in words.enumerated() {
            let rest = words[(index + 1)...].prefix(3)
            if word == "no" || (word == "without" && rest.first != "the") {
                if let fee = rest.first(where: fees.contains) { return "\(word) \(fee)" }
            } else if fees.contains(word), let place = rest.firstIndex(where: isDenial) {
                let verbs = words[(place + 1)...].prefix(3)
                if verbs.contains(where: charging.contains) { return "\(word) \(words[place])" }
            }
        }
        return nil
    }

    private static func isDenial(_ word: String) -> Bool {
        ["not", "never"].contains(word) || word.hasSuffix("n't")
    }

    private static let fees: Set<String> = [
        "fee", "fees", "surcharge", "surcharges", "charge", "charges", "cost", "costs", "deductible",
    ]
    private static let charging: Set<String> = [
        "apply", "applied", "charge", "charged", "due", "added", "pay",
    ]

    /// Whether a word says that it holds under a condition only: `free from $75`, `free in these cases`.
    static func isConditional(_ reading: TextReading) -> Bool {
        reading.quantities.contains { $0.quantity.unit.isMoney }
            || reading.words.contains(where: conditions.contains)
            || reading.text.hasSuffix(":")
    }

    private static let conditions: Set<String> = [
        "if", "when", "unless", "while", "once", "until", "before", "only",
        "except", "case", "cases", "choose", "members", "member",
    ]

    private static let costless = [
        "no cost", "no extra cost", "no charge", "no extra charge", "without charge", "cost nothing",
        "costs nothing", "cost you nothing",
        "no fee", "no fees", "complimentary", "don't pay for", "we cover the", "we pay the", "we pay for",
        "paid by us", "on us", "costs you nothing",
    ]

    /// A word for "without exception" and what it is said of.
    struct Absolute: Hashable {
        let name: String
        /// The next meaning behind the word; nil when nothing follows.
        let object: String?
    }

    /// The words for "without exception" in a text.
    static func absolutes(in reading: TextReading) -> [Absolute] {
        var found: Set<Absolute> = []
        for (name, phrases) in groups {
            for phrase in phrases {
                let length = phrase.count { $0 == " " } + 1
                for place in Phrases.places(of: phrase, in: reading.words)
                where limits(place, length, in: reading) {
                    let object = object(at: place + length, in: reading)
                    found.insert(Absolute(name: name, object: object))
                }
            }
        }
        return found.sorted { ($0.name, $0.object ?? "") < ($1.name, $1.object ?? "") }
    }

    /// The first meaning of the three words from `start` on, before a comma.
    private static func object(at start: Int, in reading: TextReading) -> String? {
        for index in start..<min(start + 3, reading.words.count) {
            if index > 0, reading.places[index] - reading.places[index - 1] > 1 { return nil }
            if let meaning = reading.wordMeanings[index] { return meaning }
        }
        return nil
    }

    /// "Any questions", "anything else" and "not all" take no limit away; "after all" says nothing.
    ///
    /// - Parameter length: How many words the phrase has.
    private static func limits(_ place: Int, _ length: Int, in reading: TextReading) -> Bool {
        let end = place + length
        let next = end < reading.words.count ? reading.words[end] : ""
        let before = place > 0 ? reading.words[place - 1] : ""
        return !["questions", "question", "other", "else", "longer", "more", "further", "time", "right"]
            .contains(next)
            && !["not", "after", "if", "have", "at"].contains(before)
    }

    private static let groups: [String: [String]] = [
        "always": ["always", "anytime", "at any time", "around the clock", "24 7"],
        "never": ["never"],
        "all": [
            "all", "any", "every", "anything", "everything", "everyone", "anyone", "everywhere", "anywhere",
        ],
        "worldwide": [
            "worldwide", "world wide", "globally", "all over the world", "around the world", "nationwide",
            "across the globe",
        ],
        "unlimited": [
            "unlimited", "forever", "lifetime", "life long", "lifelong", "indefinitely", "no limit",
        ],
        "immediately": [
            "immediately", "instantly", "right away", "at once", "within seconds", "on the spot",
        ],
        "unconditionally": [
            "no questions asked", "regardless", "no matter", "unconditional", "unconditionally",
            "in any case",
            "without exception", "no exceptions", "in every case",
        ],
    ]

    static func superlatives(in reading: TextReading) -> [String] {
        superlativePhrases.filter { reading.holds($0) }
    }

    private static let superlativePhrases = [
        "cheapest", "lightest", "warmest", "fastest", "strongest", "toughest", "bestseller", "best selling",
        "bestselling", "most popular", "best rated", "top rated", "lowest price", "most durable",
        "best price",
        "number one", "award winning", "most comfortable", "highest", "smallest", "largest",
    ]
}
