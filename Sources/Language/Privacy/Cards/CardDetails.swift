/// What follows a card number: when it expires, and the code on its back.
enum CardDetails {
    /// `12/27 123` after a card number that ends at `end`.
    static func candidates(after end: Int, in folded: FoldedText) -> [PIICandidate] {
        var found: [PIICandidate] = []
        var position = skipSeparators(from: end, in: folded)
        guard position > end else { return [] }
        if let expiry = expiryEnd(at: position, in: folded) {
            found.append(PIICandidate(kind: .cardExpiry, span: position..<expiry, in: folded))
            position = skipSeparators(from: expiry, in: folded)
            guard position > expiry else { return found }
        }
        let isAlone = found.isEmpty
        if let code = codeEnd(at: position, in: folded), !isAlone || endsClause(code, in: folded) {
            found.append(PIICandidate(kind: .cardCode, span: position..<code, in: folded))
        }
        return found
    }

    /// Where `12/27`, `12-2027` or `12 / 27` ends.
    static func expiryEnd(at start: Int, in folded: FoldedText) -> Int? {
        var position = start
        guard let month = digits(at: &position, in: folded), 1...2 ~= month.count,
            let number = Int(folded.text(month)), 1...12 ~= number
        else { return nil }
        let separator = folded.skipSpaces(from: position, limit: 1)
        guard let mark = folded.scalar(at: separator), [45, 46, 47].contains(mark) else { return nil }
        position = folded.skipSpaces(from: separator + 1, limit: 1)
        guard let year = digits(at: &position, in: folded), ends(position, in: folded),
            let value = Int(folded.text(year))
        else { return nil }
        let isYear = year.count == 4 ? 2000...2099 ~= value : year.count == 2
        // A day and a month: 12/24/2026.
        let goesOn = folded.scalar(at: position).map { [45, 47].contains($0) } ?? false
        return isYear && !goesOn ? position : nil
    }

    private static func codeEnd(at start: Int, in folded: FoldedText) -> Int? {
        var position = start
        guard let code = digits(at: &position, in: folded), 3...4 ~= code.count, ends(position, in: folded)
        else { return nil }
        return position
    }

    private static func endsClause(_ position: Int, in folded: FoldedText) -> Bool {
        // . , ; and a new line
        folded.scalar(at: position).map { [46, 44, 59, 10].contains($0) } ?? true
    }

    private static func digits(at position: inout Int, in folded: FoldedText) -> Range<Int>? {
        let start = position
        while let value = folded.scalar(at: position), ScalarClass.isDigit(value), position - start < 5 {
            position += 1
        }
        return position > start ? start..<position : nil
    }

    private static func ends(_ position: Int, in folded: FoldedText) -> Bool {
        folded.scalar(at: position).map { !ScalarClass.isWordPart($0) } ?? true
    }

    /// Spaces, commas, bars, semicolons, hyphens.
    private static func skipSeparators(from start: Int, in folded: FoldedText) -> Int {
        var position = start
        while position - start < 3, let value = folded.scalar(at: position),
            ScalarClass.isSpace(value) || [44, 45, 47, 59, 124].contains(value)
        {
            position += 1
        }
        return position
    }
}
