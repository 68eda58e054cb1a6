/// Finds IBANs: together, in groups, in small letters.
///
/// With the right check digits anywhere; with wrong ones when words speak of a bank, or when the number is written
/// in fours as on a statement.
enum IBANRecognizer {
    static func candidates(in scanned: ScannedText) -> [PIICandidate] {
        var found: [PIICandidate] = []
        var end = 0
        for word in scanned.words where word.span.lowerBound >= end {
            guard let match = candidate(at: word, in: scanned) else { continue }
            found.append(match)
            end = match.span.upperBound
        }
        return found
    }

    private static func candidate(at word: ScannedText.Word, in scanned: ScannedText) -> PIICandidate? {
        let start = word.span.lowerBound
        let head = scanned.folded.scalars[start..<min(start + 4, scanned.folded.count)]
        guard head.count == 4, head.prefix(2).allSatisfy({ 97...122 ~= $0 }),
            head.dropFirst(2).allSatisfy(ScalarClass.isDigit),
            let length = IBAN.length(of: String(scanned.text(start..<(start + 2))))
        else { return nil }
        // Look-alikes are replaced in the one, O and I kept in the other.
        for folded in [scanned.folded, scanned.plain] {
            guard let read = read(from: start, length: length, in: folded) else { continue }
            let isRight = IBAN.isValid(read.scalars)
            if isRight || read.isInFours || isAboutBank(start, in: folded) {
                return PIICandidate(kind: .iban, span: start..<read.end, in: folded)
            }
        }
        return nil
    }

    /// As many letters and digits as the country's numbers have, with one separator between groups at most.
    private static func read(
        from start: Int, length: Int, in folded: FoldedText
    ) -> (scalars: [UInt32], end: Int, isInFours: Bool)? {
        var scalars: [UInt32] = []
        var position = start
        var breaks: [Int] = []
        while scalars.count < length {
            guard let value = folded.scalar(at: position) else { return nil }
            if ScalarClass.isDigit(value) || 97...122 ~= value {
                scalars.append(value)
            } else if [32, 45, 46].contains(value), position > start, breaks.last != scalars.count {
                breaks.append(scalars.count)
            } else {
                return nil
            }
            position += 1
        }
        if let next = folded.scalar(at: position), ScalarClass.isWordPart(next) { return nil }
        let digits = scalars.filter(ScalarClass.isDigit).count
        guard digits * 2 >= length else { return nil }
        let fours = Array(stride(from: 4, to: length, by: 4))
        return (scalars, position, breaks == fours)
    }

    private static func isAboutBank(_ start: Int, in folded: FoldedText) -> Bool {
        folded.words(before: start, limit: 8, reach: 60).contains { bankWords.contains($0) }
    }

    private static let bankWords: Set<String> = [
        "iban", "bank", "account", "acct", "transfer", "wire", "sepa", "refund", "deposit", "payout", "konto",
        "bic", "swift", "compte", "cuenta", "conto",
    ]
}
