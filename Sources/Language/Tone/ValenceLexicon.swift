internal import Yams

/// Words, turns of phrase and signs with their feeling, −3 to 3.
struct ValenceLexicon: Sendable {
    /// A text face and what it feels like.
    struct Face: Hashable, Sendable {
        let text: String
        let value: Double
    }

    let words: [String: Double]
    /// Longest first, by their first word.
    let phrases: [String: [ValencePhrase]]
    let sarcasm: [PhrasePattern]
    let negations: Set<String>
    let degrees: [String: Double]
    /// Words after which the weightier half of a sentence comes.
    let turns: Set<String>
    let courtesy: Set<String>
    let emoji: [UInt32: Double]
    let faces: [Face]

    /// The lexicon that comes with the product.
    ///
    /// - Throws: `ClassifierError` when it can't be read.
    static func builtIn() throws(ClassifierError) -> ValenceLexicon { try embedded.get() }

    private static let embedded = Result { () throws(ClassifierError) -> ValenceLexicon in
        try ValenceLexicon(yaml: String(decoding: PackageResources.valence_yaml, as: UTF8.self))
    }

    /// - Throws: `ClassifierError` when it is no lexicon.
    init(yaml: String) throws(ClassifierError) {
        do {
            self.init(try YAMLDecoder().decode(ValenceFile.self, from: yaml))
        } catch {
            throw ClassifierError("the lexicon of feelings can't be read: \(error)")
        }
    }

    private init(_ file: ValenceFile) {
        var words: [String: Double] = [:]
        var phrases: [String: [ValencePhrase]] = [:]
        func add(_ text: some StringProtocol, _ value: Double) {
            let terms = Tokenizer.terms(in: text)
            guard let first = terms.first else { return }
            if terms.count == 1 {
                words[first] = value
            } else {
                phrases[first, default: []].append(ValencePhrase(words: terms, value: value))
            }
        }
        for (value, list) in Self.numbered(file.words) {
            for word in list.split(separator: " ") { add(word, value) }
        }
        for (value, list) in Self.numbered(file.phrases) {
            for phrase in list { add(phrase, value) }
        }
        self.words = words
        self.phrases = phrases.mapValues { list in
            list.sorted { ($0.words.count, $0.words.joined()) > ($1.words.count, $1.words.joined()) }
        }
        sarcasm = file.sarcasm.map { PhrasePattern($0) }
        negations = Self.set(file.negations)
        turns = Self.set(file.turns)
        courtesy = Self.set(file.courtesy)
        degrees = Self.table(
            Self.numbered(file.degrees).map { ($0, $1.split(separator: " ").map(String.init)) })
        emoji = Self.table(
            Self.numbered(file.emoji).map { ($0, $1.unicodeScalars.map(\.value).filter(Self.isPicture)) })
        faces = Self.numbered(file.faces).flatMap { value, list in
            list.map { Face(text: $0, value: value) }
        }
    }

    /// In the order of their numbers, so that equal files give equal lexicons.
    private static func numbered<Value>(_ table: [String: Value]) -> [(Double, Value)] {
        table.compactMap { key, value in Double(key).map { ($0, value) } }.sorted { $0.0 < $1.0 }
    }

    private static func table<Key: Hashable>(_ rows: [(Double, [Key])]) -> [Key: Double] {
        var table: [Key: Double] = [:]
        for (value, keys) in rows {
            for key in keys { table[key] = value }
        }
        return table
    }

    private static func set(_ list: String) -> Set<String> {
        Set(list.split(separator: " ").map(String.init))
    }

    /// Not what only joins or dresses pictures.
    private static func isPicture(_ scalar: UInt32) -> Bool {
        scalar > 0x2000 && ![0x200D, 0xFE0F, 0x2642, 0x2640].contains(scalar)
    }
}
