package import Events

/// Says how a message feels, from the words alone.
///
/// A lexicon with negation, intensity, capitals, exclamation marks, emoji and a turn at "but". The squashing of
/// the sum to −1…1 is that of VADER (Hutto and Gilbert, ICWSM 2014).
package enum SentimentAnalyzer {
    /// Scores beyond this, to either side, are not neutral.
    package static let boundary = 0.3

    package static func sentiment(of text: String) -> Sentiment {
        let words = Tokenizer.words(in: text)
        var values = words.indices.map { value(at: $0, in: words, text: text) }
        emphasiseAfterBut(&values, words: words)
        var sum = values.reduce(0, +) + phrases(in: words.map(\.text)) + emoji(in: text)
        let shouts = min(3, text.utf8.count { $0 == UInt8(ascii: "!") })
        if abs(sum) > 0.5 { sum += (sum > 0 ? 0.25 : -0.25) * Double(shouts) }
        let score = sum / (sum * sum + 15).squareRoot()
        let label: SentimentLabel =
            score >= boundary ? .positive : score <= -boundary ? .negative : .neutral
        return Sentiment(label: label, score: (score * 1000).rounded() / 1000)
    }

    private static func value(at place: Int, in words: [Word], text: String) -> Double {
        let word = words[place].text
        guard var value = SentimentLexicon.values[word] else { return 0 }
        if isShouted(words[place], in: text, words: words) { value *= 1.3 }
        for distance in 1...3 where place - distance >= 0 {
            let before = words[place - distance].text
            let fade = 1 - 0.05 * Double(distance - 1)
            if let factor = SentimentLexicon.degrees[before] { value *= 1 + (factor - 1) * fade }
            if SentimentLexicon.negations.contains(before) { return value * -0.6 }
        }
        return value
    }

    /// In capitals, while the message isn't.
    private static func isShouted(_ word: Word, in text: String, words: [Word]) -> Bool {
        let written = text[word.range]
        guard written.utf8.count > 2, written == written.uppercased(), written != written.lowercased() else {
            return false
        }
        return words.contains { text[$0.range].contains(where: \.isLowercase) }
    }

    private static func emphasiseAfterBut(_ values: inout [Double], words: [Word]) {
        guard let turn = words.lastIndex(where: { ["but", "however", "although"].contains($0.text) }) else {
            return
        }
        for place in values.indices { values[place] *= place < turn ? 0.5 : 1.4 }
    }

    private static func phrases(in words: [String]) -> Double {
        SentimentLexicon.phrases.reduce(0) { sum, phrase in
            phrase.pattern.firstMatch(in: words) == nil ? sum : sum + phrase.value
        }
    }

    private static func emoji(in text: String) -> Double {
        guard text.utf8.contains(where: { $0 >= 0xE2 }) || text.contains(":") || text.contains(";") else {
            return 0
        }
        var sum = 0.0
        for scalar in text.unicodeScalars { sum += SentimentLexicon.emoji[scalar.value] ?? 0 }
        for (face, value) in SentimentLexicon.faces where text.contains(face) { sum += value }
        return max(-4, min(4, sum))
    }
}
