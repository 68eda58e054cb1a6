/// Splits a message into the pieces that may each carry a wish of their own.
///
/// Sentences first, then at semicolons, `but`, `also`, `and then`, and at a comma or `and` that a new question
/// or a new subject follows: `I want to return my boots and where is my refund`.
package enum ClauseSplitter {
    /// The clauses of `text`; slices share its indices.
    package static func clauses(in text: String) -> [Substring] {
        SentenceSplitter.sentences(in: text).flatMap(split)
    }

    private static func split(_ sentence: Substring) -> [Substring] {
        let words = Tokenizer.words(in: sentence)
        var clauses: [Substring] = []
        var start = sentence.startIndex
        var length = 0
        for (position, word) in words.enumerated() {
            let next = position + 1 < words.count ? words[position + 1].text : ""
            let gap =
                position > 0 ? sentence[words[position - 1].range.upperBound..<word.range.lowerBound] : ""
            let startsHere = length >= 2 && words.count - position >= 3
            if startsHere, opens(word.text, next: next, after: gap) {
                append(sentence[start..<word.range.lowerBound], to: &clauses)
                start = word.range.lowerBound
                length = 0
            }
            length += 1
        }
        append(sentence[start...], to: &clauses)
        return clauses
    }

    private static func opens(_ word: String, next: String, after gap: Substring) -> Bool {
        if gap.holds(";") || gap.holds(" - ") || gap.holds(" – ") { return true }
        if word == "but" || word == "plus" { return true }
        if word == "and" || word == "or" || word == "also" { return starters.contains(next) }
        return gap.holds(",") && starters.contains(word)
    }

    private static func append(_ piece: Substring, to clauses: inout [Substring]) {
        var piece = piece
        while let last = piece.last, last.isWhitespace || last == "," || last == ";" { piece.removeLast() }
        if !piece.isEmpty { clauses.append(piece) }
    }

    private static let starters: Set<String> = [
        "i", "i'm", "i'd", "i've", "my", "the", "how", "what", "when", "where", "why", "which", "who", "can",
        "could", "would", "will", "do", "does", "did", "is", "are", "was", "has", "have", "please", "tell",
        "also", "then", "it", "you", "there", "we", "show", "give", "cancel", "return", "send",
    ]
}
