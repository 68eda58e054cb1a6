/// Reads the feeling of a text from its words: with negation, degrees, a turn at "but", capitals, exclamation
/// marks, emoji, sarcasm, and courtesy that means nothing beside a complaint.
struct ValenceReader: Sendable {
    /// From this sum of blame on, a text counts as a complaint.
    private static let complaint = 0.7
    /// How many words a negation reaches.
    private static let scope = 4
    /// Each text face has one of these.
    private static let faceParts = Set(":;=<^_-Xx)".utf8)

    let lexicon: ValenceLexicon

    func reading(of text: String) -> ValenceReading {
        let spoken = SpokenWords(text)
        let values = values(in: spoken)
        var reading = ValenceReading()
        for value in values { if value > 0 { reading.praise += value } else { reading.blame -= value } }
        reading.isSarcastic = isSarcastic(spoken, praise: reading.praise)
        if reading.blame > Self.complaint {
            let courtesy = spoken.words.reduce(0) { sum, word in
                lexicon.courtesy.contains(word) ? sum + max(0, lexicon.words[word] ?? 0) : sum
            }
            reading.praise = max(0, reading.praise - courtesy)
        }
        reading.turn = turn(values, in: spoken)
        reading.shouts = min(3, text.utf8.count { $0 == UInt8(ascii: "!") })
        addPictures(of: text, to: &reading)
        return reading
    }

    /// What each word, or turn of phrase at its first word, contributes.
    private func values(in spoken: SpokenWords) -> [Double] {
        let words = spoken.words
        var plain = [Double](repeating: 0, count: words.count)
        var isInPhrase = [Bool](repeating: false, count: words.count)
        var place = 0
        while place < words.count {
            if let phrase = lexicon.phrases[words[place]]?.first(where: { $0.stands(in: words, at: place) }) {
                plain[place] = phrase.value
                for inner in place..<(place + phrase.words.count) { isInPhrase[inner] = true }
                place += phrase.words.count
                continue
            }
            if lexicon.degrees[words[place]] == nil || lexicon.words[words[place]] != nil {
                plain[place] = lexicon.value(of: words[place])
            }
            place += 1
        }
        return words.indices.map { place in
            guard plain[place] != 0 else { return 0 }
            let value = plain[place] * (spoken.isShouted[place] ? 1.3 : 1)
            return coloured(value, at: place, in: spoken, isInPhrase: isInPhrase)
        }
    }

    /// A value as the words before it turn it.
    private func coloured(_ value: Double, at place: Int, in spoken: SpokenWords, isInPhrase: [Bool])
        -> Double
    {
        var value = value
        for distance in 1...Self.scope {
            let before = place - distance
            guard before >= 0, !spoken.startsClause[before + 1], !lexicon.turns.contains(spoken.words[before])
            else { break }
            if isInPhrase[before] { continue }
            if distance <= 2, let factor = lexicon.degrees[spoken.words[before]] { value *= factor }
            if lexicon.negations.contains(spoken.words[before]) { return value * (value > 0 ? -0.7 : -0.5) }
        }
        return value
    }

    /// What comes after "but" counts for more, and what came before for less.
    private func turn(_ values: [Double], in spoken: SpokenWords) -> Double {
        let last = spoken.words.lastIndex { lexicon.turns.contains($0) && $0 != "still" }
        guard let last else { return 0 }
        return 0.4 * values[(last + 1)...].reduce(0, +) - 0.5 * values[..<last].reduce(0, +)
    }

    private func isSarcastic(_ spoken: SpokenWords, praise: Double) -> Bool {
        if praise > 1, spoken.words.last == "not" { return true }
        return lexicon.sarcasm.contains { $0.firstMatch(in: spoken.words) != nil }
    }

    private func addPictures(of text: String, to reading: inout ValenceReading) {
        func add(_ value: Double) {
            if value > 0 { reading.smiles += value } else { reading.frowns -= value }
        }
        if text.utf8.contains(where: { $0 >= 0xE2 }) {
            for scalar in text.unicodeScalars {
                if let value = lexicon.emoji[scalar.value] { add(value) }
            }
        }
        guard text.utf8.contains(where: { Self.faceParts.contains($0) }) else { return }
        let pieces = Set(text.split(whereSeparator: \.isWhitespace).filter { $0.utf8.count <= 24 })
        for face in lexicon.faces {
            let isLetters = face.text.utf8.first.map { $0 >= 65 } ?? false
            let isThere = isLetters ? pieces.contains(Substring(face.text)) : text.contains(face.text)
            if isThere { add(face.value) }
        }
    }
}
