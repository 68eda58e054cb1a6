/// Post codes that have a form of their own.
///
/// Sources: Royal Mail, Postcode Address File, the letters a British code may have; Canada Post; USPS ZIP+4;
/// PostNL.
enum Postcode {
    /// The end of a code that starts with a word: British, Canadian, Dutch, or ZIP+4.
    static func distinctiveEnd(atWord word: Int, in scanned: ScannedText) -> Int? {
        let first = scanned.words[word]
        guard 2...7 ~= first.span.count else { return nil }
        if isZip(first.text) { return plusFour(after: first, in: scanned) }
        var text = first.text
        var end = first.span.upperBound
        if text.utf8.count <= 4 {
            guard word + 1 < scanned.words.count else { return nil }
            let second = scanned.words[word + 1]
            guard scanned.folded.scalar(at: end) == 32, second.span.lowerBound == end + 1,
                second.span.count == 3
            else { return nil }
            text += second.text
            end = second.span.upperBound
        }
        let shape = String(text.utf8.map { 48...57 ~= $0 ? "9" : 97...122 ~= $0 ? "a" : "-" }.joined())
        return isBritish(text, shape: shape) || shape == "a9a9a9" ? end : nil
    }

    /// Four to six digits, with two letters after them in the Netherlands.
    static func numericEnd(atWord word: Int, in scanned: ScannedText) -> Int? {
        let text = scanned.words[word].text
        guard 4...6 ~= text.utf8.count, text.utf8.allSatisfy({ 48...57 ~= $0 }) else {
            return splitEnd(atWord: word, in: scanned)
        }
        return plusFour(after: scanned.words[word], in: scanned) ?? scanned.words[word].span.upperBound
    }

    /// `840 24` and `3610-114`.
    private static func splitEnd(atWord word: Int, in scanned: ScannedText) -> Int? {
        guard word + 1 < scanned.words.count else { return nil }
        let first = scanned.words[word]
        let second = scanned.words[word + 1]
        let isSplit = first.span.count == 3 && 2...3 ~= second.span.count
        guard isSplit, second.span.lowerBound - first.span.upperBound == 1, Int(first.text) != nil,
            Int(second.text) != nil
        else { return nil }
        // More groups make it a telephone number.
        if word + 2 < scanned.words.count, scanned.words[word + 2].text.first?.isNumber == true,
            scanned.words[word + 2].span.lowerBound - second.span.upperBound == 1
        {
            return nil
        }
        return second.span.upperBound
    }

    private static func plusFour(after zip: ScannedText.Word, in scanned: ScannedText) -> Int? {
        let end = zip.span.upperBound
        guard zip.text.utf8.count == 5, scanned.folded.scalar(at: end) == 45 else { return nil }
        let rest = scanned.folded.scalars[min(end + 1, scanned.folded.count)...].prefix(5)
        let digits = rest.prefix { ScalarClass.isDigit($0) }.count
        return digits == 4 ? end + 5 : nil
    }

    private static func isZip(_ text: String) -> Bool {
        text.utf8.count == 5 && text.utf8.allSatisfy { 48...57 ~= $0 }
    }

    private static func isBritish(_ text: String, shape: String) -> Bool {
        guard ["a99aa", "a999aa", "aa99aa", "aa999aa", "a9a9aa", "aa9a9aa"].contains(shape) else {
            return false
        }
        // The inward letters are never C I K M O V.
        return text.utf8.suffix(2).allSatisfy { ![99, 105, 107, 109, 111, 118].contains($0) }
    }
}
