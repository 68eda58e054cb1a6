/// A text prepared for all recognisers: folded, cut into words and runs of digits.
struct ScannedText {
    /// A word with its place in folded scalars.
    struct Word {
        let span: Range<Int>
        let text: String
    }

    /// As the customer wrote it.
    let text: String
    let plain: FoldedText
    /// With letters that only look Latin replaced; places are those of `plain`.
    let folded: FoldedText
    let words: [Word]
    let runs: [DigitRun]

    init(_ text: String) {
        self.text = text
        plain = FoldedText(text)
        folded = plain.withLookalikesReplaced()
        words = Self.words(of: folded)
        runs = DigitRun.all(in: folded)
    }

    /// The index of the first word that starts at `position` or after it.
    func word(from position: Int) -> Int {
        var low = 0
        var high = words.count
        while low < high {
            let middle = (low + high) / 2
            if words[middle].span.lowerBound < position { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Whether the word was written with a capital first.
    func isCapital(_ word: Int) -> Bool {
        let offsets = folded.offsets(of: words[word].span)
        let index = text.utf8.index(text.startIndex, offsetBy: offsets.lowerBound)
        return text.unicodeScalars[index].properties.isUppercase
    }

    /// The folded scalars of `range` as text.
    func text(_ range: Range<Int>) -> String { folded.text(range) }

    /// Runs of letters, digits and inner apostrophes.
    private static func words(of folded: FoldedText) -> [Word] {
        let scalars = folded.scalars
        var words: [Word] = []
        var index = 0
        while index < scalars.count {
            guard ScalarClass.isWordPart(scalars[index]) else {
                index += 1
                continue
            }
            let start = index
            while index < scalars.count, isInner(index, of: scalars) { index += 1 }
            words.append(Word(span: start..<index, text: folded.text(start..<index)))
        }
        return words
    }

    private static func isInner(_ index: Int, of scalars: [UInt32]) -> Bool {
        if ScalarClass.isWordPart(scalars[index]) { return true }
        guard scalars[index] == 39, index + 1 < scalars.count else { return false }
        return ScalarClass.isLetter(scalars[index - 1]) && ScalarClass.isLetter(scalars[index + 1])
    }
}
