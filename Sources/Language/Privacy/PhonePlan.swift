/// How telephone numbers are built.
///
/// Sources: ITU-T E.164 (at most 15 digits, list of country codes); NANP: area code and exchange start with 2–9.
enum PhonePlan {
    /// The groups of a number that starts with a plus sign.
    static func international(_ run: DigitRun, in folded: FoldedText) -> Range<Int>? {
        let digits = leadingDigits(of: run, from: 0, in: folded)
        guard let codeLength = countryCodeLength(digits) else { return nil }
        let lengths = digits[0] == 1 && codeLength == 1 ? 11...11 : 8...15
        return longestWindow(run, from: 0, lengths: lengths)
    }

    /// The end of a number without a plus sign that starts at group `start`.
    static func nationalEnd(
        _ run: DigitRun, from start: Int, in folded: FoldedText, announced: Bool
    ) -> Int? {
        if let end = northAmericanEnd(run, from: start, in: folded, announced: announced) { return end }
        guard !startsWithDate(run, from: start) else { return nil }
        let first = folded.scalars[run.groups[start]].map { Int($0) - 48 }
        if first.starts(with: [0, 0]) { return prefixedEnd(run, from: start, in: folded) }
        if first[0] == 0, let end = trunkEnd(run, from: start, in: folded) { return end }
        guard announced, start == 0 else { return nil }
        return longestWindow(run, from: 0, lengths: 7...15)?.upperBound
    }

    /// `415-555-0132`, `(415) 555-0132`, `1 415 555 0132`, `4155550132`.
    private static func northAmericanEnd(
        _ run: DigitRun, from start: Int, in folded: FoldedText, announced: Bool
    ) -> Int? {
        let lengths = run.groups[start...].prefix(4).map(\.count)
        var shapes = [[1, 3, 3, 4], [3, 3, 4], [1, 10], [3, 7], [6, 4], [11], [10]]
        if announced { shapes.append([3, 4]) }
        for shape in shapes where lengths.starts(with: shape) {
            let window = start..<(start + shape.count)
            var digits = run.digits(window, of: folded).map { $0 - 48 }
            if digits.count == 11 {
                guard digits[0] == 1 else { continue }
                digits.removeFirst()
            }
            let isPlausible = digits.count == 10 ? digits[0] >= 2 && digits[3] >= 2 : digits[0] >= 2
            if isPlausible { return window.upperBound }
        }
        return nil
    }

    /// `0049 30 123456`.
    private static func prefixedEnd(_ run: DigitRun, from start: Int, in folded: FoldedText) -> Int? {
        let digits = leadingDigits(of: run, from: start, in: folded)
        guard countryCodeLength(Array(digits.dropFirst(2))) != nil else { return nil }
        return longestWindow(run, from: start, lengths: 10...17)?.upperBound
    }

    /// `07700 900123`, `030 123456`, `06 12 34 56 78`: a trunk zero, nine to twelve digits.
    private static func trunkEnd(_ run: DigitRun, from start: Int, in folded: FoldedText) -> Int? {
        guard run.groups[start].count >= 2, let window = longestWindow(run, from: start, lengths: 9...12)
        else {
            return nil
        }
        let groups = run.groups[window]
        if groups.count == 1 { return 10...12 ~= groups[start].count ? window.upperBound : nil }
        let isPairs = groups.allSatisfy { $0.count <= 2 }
        if isPairs, !hasOneSeparator(groups, in: folded) { return nil }
        return window.upperBound
    }

    /// As many digits as the longest number has.
    private static func leadingDigits(of run: DigitRun, from start: Int, in folded: FoldedText) -> [Int] {
        let window = start..<min(run.groups.count, start + 17)
        return run.digits(window, of: folded).prefix(17).map { Int($0) - 48 }
    }

    private static func hasOneSeparator(_ groups: ArraySlice<Range<Int>>, in folded: FoldedText) -> Bool {
        let gaps = zip(groups, groups.dropFirst()).map { folded.scalars[$0.upperBound..<$1.lowerBound] }
        return gaps.allSatisfy { $0.elementsEqual(gaps[0]) }
    }

    /// The most groups from `start` whose digits add up to one of `lengths`.
    private static func longestWindow(_ run: DigitRun, from start: Int, lengths: ClosedRange<Int>) -> Range<
        Int
    >? {
        var count = 0
        var best: Range<Int>?
        for end in start..<run.groups.count {
            count += run.groups[end].count
            if count > lengths.upperBound { break }
            if lengths.contains(count) { best = start..<(end + 1) }
        }
        return best
    }

    /// `2026-11-21`, `21.11.2026`, `11/21/26`.
    private static func startsWithDate(_ run: DigitRun, from start: Int) -> Bool {
        let lengths = run.groups[start...].prefix(3).map(\.count)
        return [[4, 2, 2], [2, 2, 4], [1, 2, 4], [2, 1, 4], [1, 1, 4]].contains(lengths)
    }

    private static func countryCodeLength(_ digits: [Int]) -> Int? {
        guard digits.count >= 8, digits[0] != 0 else { return nil }
        if digits[0] == 1 || digits[0] == 7 { return 1 }
        let two = digits[0] * 10 + digits[1]
        if twoDigitCodes.contains(two) { return 2 }
        return threeDigitStarts.contains(two) ? 3 : nil
    }

    private static let twoDigitCodes: Set<Int> = [
        20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57,
        58, 60,
        61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98,
    ]

    private static let threeDigitStarts: Set<Int> = [
        21, 22, 23, 24, 25, 26, 29, 35, 37, 38, 42, 50, 59, 67, 68, 69, 80, 85, 87, 88, 96, 97, 99,
    ]
}
