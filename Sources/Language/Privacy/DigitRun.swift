/// Groups of digits with little between them: what card and telephone numbers are written as.
struct DigitRun {
    /// The groups, in folded scalars.
    let groups: [Range<Int>]
    /// A plus sign or bracket before the first group is part of it.
    let start: Int
    let hasPlus: Bool
    /// Letters, a hyphen after letters, `#`, `/`, `=` or a currency sign right before the first group.
    let isAttachedBefore: Bool
    /// A letter right after the last group.
    let isAttachedAfter: Bool
    let digitCount: Int

    var end: Int { groups.last?.upperBound ?? start }

    func digits(_ window: Range<Int>, of folded: FoldedText) -> [UInt32] {
        groups[window].flatMap { folded.scalars[$0] }
    }

    /// What stands between a group and the next.
    func gap(after group: Int, in folded: FoldedText) -> ArraySlice<UInt32> {
        folded.scalars[groups[group].upperBound..<groups[group + 1].lowerBound]
    }

    /// The runs that this one falls into at its line breaks.
    func lines(in folded: FoldedText) -> [DigitRun] {
        var lines: [DigitRun] = []
        var first = 0
        for group in groups.indices {
            let isLast = group + 1 == groups.count
            guard isLast || gap(after: group, in: folded).contains(10) else { continue }
            if first == 0, isLast { return [self] }
            lines.append(DigitRun(Array(groups[first...group]), in: folded))
            first = group + 1
        }
        return lines
    }

    /// All runs of a text, in order.
    static func all(in folded: FoldedText) -> [DigitRun] {
        var runs: [DigitRun] = []
        var index = 0
        while index < folded.count {
            guard ScalarClass.isDigit(folded.scalars[index]) else {
                index += 1
                continue
            }
            let groups = groups(from: index, in: folded)
            runs.append(DigitRun(groups, in: folded))
            index = groups.last?.upperBound ?? index + 1
        }
        return runs
    }

    private static func groups(from first: Int, in folded: FoldedText) -> [Range<Int>] {
        let scalars = folded.scalars
        var groups: [Range<Int>] = []
        var index = first
        while true {
            let start = index
            while index < scalars.count, ScalarClass.isDigit(scalars[index]) { index += 1 }
            groups.append(start..<index)
            var next = index
            while next < scalars.count, next - index < 3, isSeparator(scalars[next]) { next += 1 }
            let goesOn = next > index && next < scalars.count && ScalarClass.isDigit(scalars[next])
            guard goesOn else { return groups }
            index = next
        }
    }

    private init(_ groups: [Range<Int>], in folded: FoldedText) {
        self.groups = groups
        var start = groups[0].lowerBound
        if folded.scalar(at: start - 1) == 40 { start -= 1 }
        hasPlus = folded.scalar(at: start - 1) == 43
        if hasPlus { start -= 1 }
        if hasPlus, folded.scalar(at: start - 1) == 40 { start -= 1 }
        self.start = start
        digitCount = groups.reduce(0) { $0 + $1.count }
        isAttachedBefore = Self.isAttached(before: start, in: folded)
        isAttachedAfter =
            folded.scalar(at: groups[groups.count - 1].upperBound).map(ScalarClass.isLetter) ?? false
    }

    /// Space, hyphen, full stop, slash, brackets.
    private static func isSeparator(_ value: UInt32) -> Bool {
        ScalarClass.isSpace(value) || [45, 46, 47, 40, 41].contains(value)
    }

    private static func isAttached(before start: Int, in folded: FoldedText) -> Bool {
        guard let before = folded.scalar(at: start - 1) else { return false }
        if ScalarClass.isLetter(before) { return true }
        // # $ / = @ _ € £
        if [35, 36, 47, 61, 64, 95, 0x20AC, 0xA3].contains(before) { return true }
        guard before == 45 || before == 46 else { return false }
        return folded.scalar(at: start - 2).map(ScalarClass.isWordPart) ?? false
    }
}
