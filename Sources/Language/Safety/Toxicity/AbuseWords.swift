internal import Yams

/// Words that a safety check weighs, each with its grades.
struct AbuseWords: Sendable {
    /// A word of which some letters may be hidden behind other signs.
    struct Maskable: Sendable {
        let letters: [UInt8]
        /// Whether more letters may follow.
        let isPrefix: Bool
        let grades: AbuseGrades
    }

    private var whole: [String: AbuseGrades] = [:]
    private var prefixes: [String: AbuseGrades] = [:]
    /// With each run of equal letters as one.
    private var squeezedWhole: [String: AbuseGrades] = [:]
    private var squeezedPrefixes: [String: AbuseGrades] = [:]
    /// With two neighbouring letters swapped, or one left out.
    private var slips: [String: AbuseGrades] = [:]
    private(set) var maskable: [Maskable] = []

    /// Reads a mapping of grades to words; a final `*` stands for any ending.
    ///
    /// - Throws: `ClassifierError` when it is no such mapping.
    init(yaml: String) throws(ClassifierError) {
        let lists: [String: [String]]
        do {
            lists = try YAMLDecoder().decode([String: [String]].self, from: yaml)
        } catch {
            throw ClassifierError("the list of abusive words can't be read: \(error)")
        }
        for (name, grade) in AbuseGrades.named {
            for word in lists[name] ?? [] where !word.contains(" ") { add(word, as: grade) }
        }
        addSlips(besides: Set(lists["unmistaken"] ?? []))
    }

    /// The words that come with the product.
    static func builtIn() throws(ClassifierError) -> AbuseWords {
        try AbuseWords(yaml: String(decoding: PackageResources.abuse_words_yaml, as: UTF8.self))
    }

    /// The grades of a word of plain small letters as it stands.
    func grades(of word: [UInt8]) -> AbuseGrades {
        Self.grades(of: word, whole: whole, prefixes: prefixes, shortest: 3)
    }

    /// The grades of a whole word that is no mere prefix, for words run together.
    func wholeGrades(of word: [UInt8]) -> AbuseGrades { whole[Self.text(word[...])] ?? [] }

    /// The grades of `fuuuuck` and `stuuupid`.
    func squeezedGrades(of word: [UInt8]) -> AbuseGrades {
        Self.grades(of: Self.squeezed(word), whole: squeezedWhole, prefixes: squeezedPrefixes, shortest: 4)
    }

    /// The grades of the word that was meant by a slip of the fingers.
    func slippedGrades(of word: [UInt8]) -> AbuseGrades { slips[Self.text(word[...])] ?? [] }

    private static func grades(
        of word: [UInt8], whole: [String: AbuseGrades], prefixes: [String: AbuseGrades], shortest: Int
    ) -> AbuseGrades {
        var grades = whole[text(word[...])] ?? []
        guard word.count >= shortest else { return grades }
        for length in shortest...min(max(word.count, shortest), longestPrefix) where length <= word.count {
            if let found = prefixes[text(word[..<length])] { grades.formUnion(found) }
        }
        return grades
    }

    private mutating func add(_ word: String, as grade: AbuseGrades) {
        let isPrefix = word.hasSuffix("*")
        let letters = Array(word.utf8.filter { $0 != UInt8(ascii: "*") })
        let key = Self.text(letters[...])
        if isPrefix {
            prefixes[key, default: []].formUnion(grade)
        } else {
            whole[key, default: []].formUnion(grade)
        }
        guard letters.count >= 4 else { return }
        let squeezed = Self.text(Self.squeezed(letters)[...])
        if isPrefix {
            squeezedPrefixes[squeezed, default: []].formUnion(grade)
        } else {
            squeezedWhole[squeezed, default: []].formUnion(grade)
        }
        if grade == .slur || grade == .strong || Self.oftenMasked.contains(key) {
            maskable.append(
                Maskable(
                    letters: letters, isPrefix: isPrefix || grade == .insult || grade == .contempt,
                    grades: grade))
        }
    }

    private mutating func addSlips(besides ordinary: Set<String>) {
        for words in [whole, prefixes] {
            for (word, grades) in words where word.utf8.count >= 5 && !grades.isDisjoint(with: .misspelt) {
                for slip in Self.slips(of: Array(word.utf8)) {
                    let text = Self.text(slip[...])
                    guard whole[text] == nil, prefixes[text] == nil, !ordinary.contains(text) else {
                        continue
                    }
                    slips[text, default: []].formUnion(grades)
                }
            }
        }
    }

    private static func slips(of word: [UInt8]) -> [[UInt8]] {
        var slips: [[UInt8]] = []
        for place in 0..<(word.count - 1) {
            var swapped = word
            swapped.swapAt(place, place + 1)
            slips.append(swapped)
            var shortened = word
            shortened.remove(at: place + 1)
            slips.append(shortened)
        }
        return slips.filter { $0 != word }
    }

    static func squeezed(_ word: [UInt8]) -> [UInt8] {
        var squeezed: [UInt8] = []
        for letter in word where letter != squeezed.last { squeezed.append(letter) }
        return squeezed
    }

    private static func text(_ letters: ArraySlice<UInt8>) -> String {
        String(decoding: letters, as: UTF8.self)
    }

    private static let longestPrefix = 14
    private static let oftenMasked: Set<String> = ["idiot", "moron", "morons", "stupid", "loser", "losers"]
}
