/// Finds the parts of a card number that is typed over several messages: `my card is 4111 1111`, then `1111 1111`.
enum SplitCard {
    /// The part that begins a card number: six to twelve digits after "card".
    ///
    /// Four digits are more likely the last ones, so they stay, but they may be a beginning all the same.
    static func beginning(in scanned: ScannedText, subjects: [NumberSubject]) -> DigitRun? {
        for (index, run) in scanned.runs.enumerated() where subjects[index] == .card {
            guard 4...12 ~= run.digitCount, !run.isAttachedAfter, !run.isAttachedBefore,
                run.groups.allSatisfy({ 2...12 ~= $0.count }), !isEnding(run, in: scanned.folded)
            else { continue }
            return run
        }
        return nil
    }

    /// The digits that go on with a card: the message says nothing else.
    static func continuation(of part: CardPart, in scanned: ScannedText) -> DigitRun? {
        guard scanned.runs.count == 1, let run = scanned.runs.first, 2...16 ~= run.digitCount,
            part.count + run.digitCount <= 19, !run.isAttachedBefore, !run.isAttachedAfter, !run.hasPlus
        else { return nil }
        let others = scanned.words.filter { !$0.span.overlaps(run.start..<run.end) }
        guard others.count <= 6, others.allSatisfy({ fillers.contains($0.text) }) else { return nil }
        return run
    }

    /// `ending in 1111`, `the last four are 1111`.
    private static func isEnding(_ run: DigitRun, in folded: FoldedText) -> Bool {
        folded.words(before: run.start, limit: 5).contains { endings.contains($0) }
    }

    private static let endings: Set<String> = [
        "ending", "ends", "end", "last", "final", "finishing", "terminating", "xxxx", "charged", "charge",
    ]

    private static let fillers: Set<String> = [
        "and", "then", "the", "rest", "is", "other", "half", "second", "part", "last", "digits", "followed",
        "by",
        "next", "eight", "four", "are", "of", "it", "ok", "sorry", "remaining", "numbers", "number", "to",
        "continue", "continued", "here", "card", "my",
    ]
}
