internal import Language

/// A turn's redacted text, split into words that know their sentence and clause.
struct TurnText: Sendable {
    let text: String
    let tokens: [Token]
    let sentences: [Range<String.Index>]

    init(_ text: String) {
        self.text = text
        sentences = SentenceSplitter.ranges(in: text)
        var tokens: [Token] = []
        var clause = 0
        for (number, sentence) in sentences.enumerated() {
            clause += 1
            var end = sentence.lowerBound
            var isFirst = true
            for word in Tokenizer.words(in: text[sentence]) {
                let gap = text[end..<word.range.lowerBound]
                if !isFirst, Self.breaks(before: word.text, gap: gap) { clause += 1 }
                tokens.append(
                    Token(
                        text: word.text, key: Singular.of(word.text), range: word.range, sentence: number,
                        clause: clause, isCapitalised: text[word.range.lowerBound].isUppercase, gap: gap))
                end = word.range.upperBound
                isFirst = false
            }
        }
        self.tokens = tokens
    }

    /// The words of `range` as the customer wrote them.
    func quote(_ range: Range<Int>) -> String {
        guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
        return String(text[first.range.lowerBound..<last.range.upperBound])
    }

    func quote(sentence: Int) -> String { String(text[sentences[sentence]]) }

    /// The tokens of a sentence, as indices.
    func indices(ofSentence sentence: Int) -> Range<Int> {
        let first = tokens.firstIndex { $0.sentence == sentence } ?? tokens.endIndex
        let end = tokens[first...].firstIndex { $0.sentence != sentence } ?? tokens.endIndex
        return first..<end
    }

    /// The words of the tokens before `index` in its sentence, nearest last.
    func words(before index: Int, count: Int) -> [String] {
        let sentence = tokens[index].sentence
        return tokens[max(0, index - count)..<index].filter { $0.sentence == sentence }.map(\.text)
    }

    /// The words of the tokens from `index` on in the sentence of the token before.
    func words(from index: Int, count: Int) -> [String] {
        guard index < tokens.count, index > 0 else { return [] }
        let sentence = tokens[index - 1].sentence
        return tokens[index..<min(tokens.count, index + count)]
            .filter { $0.sentence == sentence }.map(\.text)
    }

    private static func breaks(before word: String, gap: Substring) -> Bool {
        if gap.contains(where: { ",;:()".contains($0) }) || gap.contains(" - ") || gap.contains("–") {
            return true
        }
        return conjunctions.contains(word)
    }

    private static let conjunctions: Set<String> = [
        "but", "because", "since", "though", "although", "however", "so", "whereas", "while", "cause",
    ]
}
