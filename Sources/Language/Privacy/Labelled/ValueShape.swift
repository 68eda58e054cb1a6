/// What a value that words announce may look like.
enum ValueShape {
    /// Digits, in groups or not.
    case digits(ClosedRange<Int>)
    /// Digits in one group.
    case group(ClosedRange<Int>)
    /// Nine digits, or the last four of them.
    case socialSecurity
    /// Letters and digits, in groups or not, at least `digits` of them digits.
    case code(ClosedRange<Int>, digits: Int)
    /// A day of a year or of any year.
    case date
    /// A month and a year, as on cards.
    case expiry
    /// A password.
    case secret

    /// Where the value that starts with a word stands; nil when it doesn't look like one.
    ///
    /// - Parameter previous: Where the word before ends.
    func span(atWord word: Int, in scanned: ScannedText, after previous: Int) -> Range<Int>? {
        let start = scanned.words[word].span.lowerBound
        let folded = scanned.folded
        switch self {
        case .digits(let count): return Self.digits(at: start, count: count, in: folded)
        case .group(let count):
            return Self.group(scanned.words[word].span, count: count, in: folded)
        case .socialSecurity:
            return Self.digits(at: start, count: 9...9, in: folded)
                ?? Self.group(scanned.words[word].span, count: 4...4, in: folded)
        case .code(let length, let digits):
            guard !StopWords.contains(scanned.words[word].text) else { return nil }
            return Self.code(at: start, length: length, digits: digits, in: folded)
        case .date: return WrittenDate.span(atWord: word, in: scanned)
        case .expiry: return CardDetails.expiryEnd(at: start, in: folded).map { start..<$0 }
        case .secret: return Secret.span(atWord: word, in: scanned, after: previous)
        }
    }

    private static func group(_ span: Range<Int>, count: ClosedRange<Int>, in folded: FoldedText) -> Range<
        Int
    >? {
        let isGroup = count.contains(span.count) && folded.scalars[span].allSatisfy(ScalarClass.isDigit)
        return isGroup && !goesOn(span.upperBound, in: folded) ? span : nil
    }

    /// Groups of digits with one space, hyphen, dot or slash between them.
    private static func digits(at start: Int, count: ClosedRange<Int>, in folded: FoldedText) -> Range<Int>? {
        var position = start
        var total = 0
        var best: Int?
        while let value = folded.scalar(at: position) {
            if ScalarClass.isDigit(value) {
                total += 1
                position += 1
                let next = folded.scalar(at: position)
                let isEnd = next.map { !ScalarClass.isWordPart($0) } ?? true
                if isEnd, count.contains(total) { best = position }
                if total > count.upperBound { break }
            } else if [32, 45, 46, 47].contains(value), position > start,
                folded.scalar(at: position + 1).map(ScalarClass.isDigit) == true
            {
                position += 1
            } else {
                break
            }
        }
        if total > count.upperBound, best == nil { return nil }
        return best.map { start..<$0 }
    }

    /// Groups with a digit in each, the first and last perhaps of letters alone: `AB 12 34 56 C`.
    private static func code(
        at start: Int, length: ClosedRange<Int>, digits: Int, in folded: FoldedText
    ) -> Range<Int>? {
        var position = start
        var total = 0
        var digitCount = 0
        var best: Int?
        while true {
            let group = position
            while let value = folded.scalar(at: position), ScalarClass.isWordPart(value) { position += 1 }
            let found = folded.scalars[group..<position].filter(ScalarClass.isDigit).count
            guard position > group, found > 0 || isLetterGroup(group..<position, start: start, in: folded)
            else { break }
            total += position - group
            digitCount += found
            guard total <= length.upperBound else { break }
            if total >= length.lowerBound, digitCount >= digits { best = position }
            guard let separator = folded.scalar(at: position), [32, 45, 46, 47].contains(separator) else {
                break
            }
            position += 1
        }
        return best.map { start..<$0 }
    }

    /// Letters alone that belong to a code: up to three at its start, or more with hyphens.
    private static func isLetterGroup(_ group: Range<Int>, start: Int, in folded: FoldedText) -> Bool {
        if group.lowerBound == start, group.count <= 3 { return true }
        let isHyphened =
            folded.scalar(at: group.upperBound) == 45
            || (group.lowerBound > start && folded.scalar(at: group.lowerBound - 1) == 45)
        return isHyphened && group.count <= 5
    }

    /// A decimal, a price or an address goes on after the digits.
    private static func goesOn(_ end: Int, in folded: FoldedText) -> Bool {
        guard let next = folded.scalar(at: end), [46, 44, 47, 45, 58].contains(next) else { return false }
        return folded.scalar(at: end + 1).map(ScalarClass.isDigit) ?? false
    }
}
