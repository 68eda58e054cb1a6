/// Splits text into words.
///
/// A word is a run of letters and digits. Apostrophes between letters and decimal points between digits belong
/// to it; hyphens split; a thousands comma disappears. An ideograph is a word of its own.
package enum Tokenizer {
    /// The words of `text`, in order, with their ranges.
    package static func words(in text: some StringProtocol) -> [Word] {
        let folded = FoldedText(text)
        return spans(in: folded).map { span in
            Word(text: spelling(of: span, in: folded), range: folded.range(of: span, in: text))
        }
    }

    /// The folded words of `text`, without their places.
    package static func terms(in text: some StringProtocol) -> [String] {
        let folded = FoldedText(text)
        return spans(in: folded).map { spelling(of: $0, in: folded) }
    }

    /// The stems of the words of `text` that carry meaning: stop words left out.
    ///
    /// What two texts share is best measured on these.
    package static func stems(in text: some StringProtocol) -> [String] {
        terms(in: text).filter { !StopWords.contains($0) }.map(Stemmer.stem)
    }

    static func spans(in folded: FoldedText) -> [Range<Int>] {
        let scalars = folded.scalars
        var spans: [Range<Int>] = []
        var index = 0
        while index < scalars.count {
            guard ScalarClass.isWordPart(scalars[index]) else {
                index += 1
                continue
            }
            let start = index
            index += 1
            if !ScalarClass.isIdeograph(scalars[start]) {
                while index < scalars.count, belongs(index, in: scalars) { index += 1 }
            }
            spans.append(start..<index)
        }
        return spans
    }

    private static func belongs(_ index: Int, in scalars: [UInt32]) -> Bool {
        let value = scalars[index]
        if ScalarClass.isIdeograph(value) { return false }
        if ScalarClass.isWordPart(value) { return true }
        guard index + 1 < scalars.count else { return false }
        let before = scalars[index - 1]
        let after = scalars[index + 1]
        switch value {
        case 39: return ScalarClass.isLetter(before) && ScalarClass.isLetter(after)
        case 46: return ScalarClass.isDigit(before) && ScalarClass.isDigit(after)
        case 44: return isThousands(index, in: scalars)
        default: return false
        }
    }

    /// A comma with a digit before it and exactly three after it.
    private static func isThousands(_ index: Int, in scalars: [UInt32]) -> Bool {
        guard ScalarClass.isDigit(scalars[index - 1]), index + 3 < scalars.count else { return false }
        let group = scalars[(index + 1)...(index + 3)]
        guard group.allSatisfy(ScalarClass.isDigit) else { return false }
        return index + 4 >= scalars.count || !ScalarClass.isDigit(scalars[index + 4])
    }

    private static func spelling(of span: Range<Int>, in folded: FoldedText) -> String {
        let text = folded.text(span)
        return text.utf8.contains(44) ? text.filter { $0 != "," } : text
    }
}
