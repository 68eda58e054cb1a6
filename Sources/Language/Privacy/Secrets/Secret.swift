/// What a password after the word "password" looks like.
enum Secret {
    /// Where the password that starts with a word stands; nil when it is only what is said about it.
    ///
    /// - Parameter previous: Where the word before ends.
    static func span(atWord word: Int, in scanned: ScannedText, after previous: Int) -> Range<Int>? {
        let folded = scanned.folded
        var start = scanned.words[word].span.lowerBound
        let gap = previous..<start
        // Marks right before the word are part of it, unless they are quotes or colons: `$ecret`.
        while start > previous + 1, !isBoundary(folded.scalars[start - 1]) { start -= 1 }
        var end = scanned.words[word].span.upperBound
        while end < folded.count, end - start < 64, !ScalarClass.isSpace(folded.scalars[end]) { end += 1 }
        while end > start, [46, 44, 33, 63, 59, 34, 39, 41, 58].contains(folded.scalars[end - 1]) { end -= 1 }
        guard 3...64 ~= end - start else { return nil }
        let text = folded.text(start..<end)
        // A new sentence, a link or a name with @ is none.
        guard
            !folded.scalars[gap].contains(where: { $0 == 46 || $0 == 10 })
                || folded.scalars[gap].contains(58),
            !text.hasPrefix("http"), !text.hasPrefix("www.")
        else { return nil }
        let isMarked =
            folded.scalars[gap].contains { [58, 61, 34].contains($0) } || isStated(word, in: scanned)
        guard hasMixture(start..<end, word: word, in: scanned) else {
            let isLast =
                end >= folded.count || !ScalarClass.isSpace(folded.scalars[end]) || endsLine(end, folded)
            return isMarked && isLast && isName(text) ? start..<end : nil
        }
        // "pass #2" and "password @shop" say something else.
        let isPlain = text.unicodeScalars.first.map { ScalarClass.isWordPart($0.value) } ?? false
        let hasDigit = folded.scalars[start..<end].contains(where: ScalarClass.isDigit)
        return isMarked || (isPlain && hasDigit && text.utf8.count >= 4) ? start..<end : nil
    }

    /// Spaces, quotes, colon, equals sign, brackets.
    private static func isBoundary(_ value: UInt32) -> Bool {
        ScalarClass.isSpace(value) || [34, 39, 58, 61, 40, 91].contains(value)
    }

    /// "is" or "was" stands before it.
    private static func isStated(_ word: Int, in scanned: ScannedText) -> Bool {
        word > 0 && ["is", "was", "it's"].contains(scanned.words[word - 1].text)
    }

    /// A digit or a sign in it, or a capital after a small letter.
    private static func hasMixture(_ span: Range<Int>, word: Int, in scanned: ScannedText) -> Bool {
        let scalars = scanned.folded.scalars[span]
        if scalars.contains(where: ScalarClass.isDigit) { return true }
        if scalars.contains(where: { [33, 35, 36, 37, 38, 42, 43, 64, 94, 95, 126].contains($0) }) {
            return true
        }
        let offsets = scanned.folded.offsets(of: span)
        let bytes = scanned.text.utf8.dropFirst(offsets.lowerBound).prefix(offsets.count)
        return zip(bytes, bytes.dropFirst()).contains { 97...122 ~= $0 && 65...90 ~= $1 }
    }

    private static func endsLine(_ position: Int, _ folded: FoldedText) -> Bool {
        let next = folded.skipSpaces(from: position, limit: 4)
        return next >= folded.count || folded.scalars[position..<next].contains(10)
    }

    /// A word that is nothing one says of a password.
    private static func isName(_ text: String) -> Bool {
        guard text.utf8.count >= 4, !StopWords.contains(text), !remarks.contains(text) else { return false }
        return !["ing", "ed", "able", "ly", "n't", "id"].contains { text.hasSuffix($0) }
    }

    private static let remarks: Set<String> = [
        "wrong", "incorrect", "correct", "right", "fine", "okay", "good", "weak", "strong", "same",
        "different", "lost",
        "broken", "needed", "unknown", "invalid", "known", "safe", "secure", "secret", "short", "long",
        "gone", "stolen",
        "missing", "empty", "case", "sensitive", "temporary", "there", "here", "what", "which", "this",
        "that", "reset",
        "unsafe", "compromised", "forgot", "bad", "simple", "hard", "easy", "public", "private", "useless",
        "true",
        "please", "thanks", "still", "again", "outdated", "rubbish", "required", "optional", "mandatory",
        "your",
        "number", "code", "word", "email", "mine", "password", "help", "nothing", "something", "null", "none",
    ]
}
