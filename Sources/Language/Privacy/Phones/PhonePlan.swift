/// How telephone numbers are written, and where one in a run of digits ends.
///
/// Sources: ITU-T E.164 (at most 15 digits, list of country codes); NANP: area code and exchange start with 2–9.
/// What the shape leaves open libphonenumber decides.
struct PhonePlan {
    let folded: FoldedText
    private var rules = DiallingRules()

    init(folded: FoldedText) { self.folded = folded }

    /// The groups of a number that starts with a plus sign.
    mutating func international(_ run: DigitRun) -> Range<Int>? {
        let digits = leadingDigits(of: run, from: 0)
        guard let codeLength = CallingCode.length(in: digits) else { return nil }
        let isAmerican = digits[0] == 1 && codeLength == 1
        return longestWindow(run, from: 0, lengths: isAmerican ? 11...11 : 8...15)
    }

    /// The end of a number without a plus sign that starts at group `start`.
    mutating func nationalEnd(_ run: DigitRun, from start: Int, announced: Bool) -> Int? {
        if let end = northAmericanEnd(run, from: start, announced: announced) { return end }
        if let end = bracketedEnd(run, from: start) { return end }
        guard !startsWithDate(run, from: start) else { return nil }
        let first = folded.scalars[run.groups[start]].prefix(2).map { Int($0) - 48 }
        if first.starts(with: [0, 0]) { return prefixedEnd(run, from: start) }
        if first[0] == 0, let end = trunkEnd(run, from: start, announced: announced) { return end }
        if announced, let window = longestWindow(run, from: start, lengths: 6...15) {
            return isDecimal(window, of: run) ? nil : window.upperBound
        }
        return mobileEnd(run, from: start)
    }

    /// `415-555-0132`, `(415) 555-0132`, `1 415 555 0132`, `4155550132`.
    private mutating func northAmericanEnd(_ run: DigitRun, from start: Int, announced: Bool) -> Int? {
        let lengths = run.groups[start...].prefix(4).map(\.count)
        var shapes = [[1, 3, 3, 4], [3, 3, 4], [1, 10], [3, 7], [6, 4], [11], [10]]
        if announced { shapes.append([3, 4]) }
        for shape in shapes where lengths.starts(with: shape) {
            let window = start..<(start + shape.count)
            var digits = run.digits(window, of: folded)
            if digits.count == 11 {
                guard digits[0] == 49 else { continue }
                digits.removeFirst()
            }
            let isPlausible = digits.count == 10 ? digits[0] >= 50 && digits[3] >= 50 : digits[0] >= 50
            let isForm = shape == [3, 3, 4] && isHyphened(window, of: run)
            guard isPlausible || isForm || (announced && digits[0] >= 50) else { continue }
            // Without groups any code of ten digits might be meant.
            if shape.count > 1 || announced || rules.allow(digits, regions: "USIN") {
                return window.upperBound
            }
        }
        return nil
    }

    /// `0049 30 123456`.
    private func prefixedEnd(_ run: DigitRun, from start: Int) -> Int? {
        let digits = leadingDigits(of: run, from: start)
        guard CallingCode.length(in: Array(digits.dropFirst(2))) != nil else { return nil }
        return longestWindow(run, from: start, lengths: 10...17)?.upperBound
    }

    /// `07700 900123`, `030 123456`, `06 12 34 56 78`: a trunk zero, nine to twelve digits.
    private mutating func trunkEnd(_ run: DigitRun, from start: Int, announced: Bool) -> Int? {
        guard run.groups[start].count >= 2, let window = longestWindow(run, from: start, lengths: 9...12)
        else {
            return nil
        }
        let groups = run.groups[window]
        if groups.count == 1 {
            guard 10...12 ~= groups[start].count else { return nil }
            let digits = run.digits(window, of: folded)
            let isKnown =
                announced || rules.allow(digits, regions: Self.strictRegions)
                || rules.allow(digits, regions: Self.looseRegions, mobile: true)
            return isKnown ? window.upperBound : nil
        }
        let isPairs = groups.allSatisfy { $0.count <= 2 }
        if isPairs, !hasOneSeparator(window, of: run) { return nil }
        return window.upperBound
    }

    /// Numbers without a trunk zero in a country's usual groups: `612 345 678`, `98765 43210`, `11 91234-5678`.
    private mutating func mobileEnd(_ run: DigitRun, from start: Int) -> Int? {
        let lengths = run.groups[start...].prefix(4).map(\.count)
        for (shape, regions) in Self.mobileShapes where lengths.starts(with: shape) {
            let window = start..<(start + shape.count)
            guard start == 0, window.upperBound == run.groups.count else { continue }
            if rules.allow(run.digits(window, of: folded), regions: regions) { return window.upperBound }
        }
        return nil
    }

    /// As many digits as the longest number has.
    private func leadingDigits(of run: DigitRun, from start: Int) -> [Int] {
        let window = start..<min(run.groups.count, start + 17)
        return run.groups[window].flatMap { folded.scalars[$0].prefix(17) }.prefix(17).map { Int($0) - 48 }
    }

    /// Hyphens or full stops stand between the groups, as hardly in any other number of this form.
    private func isHyphened(_ window: Range<Int>, of run: DigitRun) -> Bool {
        let gaps = window.dropLast().map { Array(run.gap(after: $0, in: folded)) }
        return gaps.allSatisfy { $0 == [45] } || gaps.allSatisfy { $0 == [46] }
    }

    /// Full stops between some groups and spaces between others, as in `8.5 99.99`.
    private func isDecimal(_ window: Range<Int>, of run: DigitRun) -> Bool {
        let dots = window.dropLast().filter { run.gap(after: $0, in: folded).first == 46 }.count
        return dots > 0 && dots < window.count - 1
    }

    private func hasOneSeparator(_ window: Range<Int>, of run: DigitRun) -> Bool {
        let gaps = window.dropLast().map { run.gap(after: $0, in: folded) }
        return gaps.allSatisfy { $0.elementsEqual(gaps[0]) }
    }

    /// The most groups from `start` whose digits add up to one of `lengths`.
    private func longestWindow(_ run: DigitRun, from start: Int, lengths: ClosedRange<Int>) -> Range<Int>? {
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
    private func startsWithDate(_ run: DigitRun, from start: Int) -> Bool {
        let groups = run.groups[start...].prefix(3)
        let lengths = groups.map(\.count)
        let numbers = groups.map { Int(folded.text($0.prefix(4))) ?? 0 }
        if lengths == [4, 2, 2] {
            return 1900...2099 ~= numbers[0] && 1...12 ~= numbers[1] && 1...31 ~= numbers[2]
        }
        return [[2, 2, 4], [1, 2, 4], [2, 1, 4], [1, 1, 4]].contains(lengths) && 1900...2099 ~= numbers[2]
    }

    /// `(64) 3591-3246`: the area code in brackets.
    private func bracketedEnd(_ run: DigitRun, from start: Int) -> Int? {
        guard start + 1 < run.groups.count, 2...4 ~= run.groups[start].count,
            folded.scalar(at: run.groups[start].lowerBound - 1) == 40,
            run.gap(after: start, in: folded).first == 41
        else { return nil }
        return longestWindow(run, from: start, lengths: 8...11)?.upperBound
    }

    /// Where every length and start of a number is laid down.
    private static let strictRegions = "GBFRNLESAUCHBEZAIE"

    /// Where nearly any digits may be a landline.
    private static let looseRegions = "DEATITINBRJPSEPLTR"

    private static let mobileShapes: [([Int], String)] = [
        ([3, 3, 3], "ESPLPT"), ([2, 3, 2, 2], "PLCH"), ([3, 2, 2, 2], "ES"), ([5, 5], "IN"),
        ([2, 5, 4], "BR"), ([3, 7], "IT"),
        ([3, 6], "IT"), ([3, 3, 4], "IT"),
    ]
}
