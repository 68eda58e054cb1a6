/// The sensitive parts of a turn.
struct SensitiveReading {
    /// Words that touch a topic.
    let ranges: [Range<Int>]
    /// Words that must not become signals or facts: the topics, and what is said of them directly.
    let excluded: [Range<Int>]
    let isMinor: Bool

    init(_ text: TurnText) {
        let matches = SensitiveTopic.matches(in: text.tokens)
        ranges = matches.map(\.range)
        excluded = matches.map { match in
            match.value == .health ? Self.withObject(match.range, in: text) : match.range
        }
        isMinor = Self.isMinor(text)
    }

    func touches(_ range: Range<Int>) -> Bool { ranges.contains { $0.overlaps(range) } }

    func touches(clause: Int, in text: TurnText) -> Bool {
        ranges.contains { text.tokens[$0.lowerBound].clause == clause }
    }

    func touches(sentence: Int, in text: TurnText) -> Bool {
        ranges.contains { text.tokens[$0.lowerBound].sentence == sentence }
    }

    /// `allergic to wool and down`: wool and down say it too.
    private static func withObject(_ range: Range<Int>, in text: TurnText) -> Range<Int> {
        guard range.upperBound < text.tokens.count, ["to", "of"].contains(text.tokens[range.upperBound].text)
        else {
            return range
        }
        let clause = text.tokens[range.lowerBound].clause
        let end = text.tokens[range.upperBound...].firstIndex { $0.clause != clause } ?? text.tokens.endIndex
        return range.lowerBound..<end
    }

    /// `I'm 15`, `my mom said I can order it`.
    private static func isMinor(_ text: TurnText) -> Bool {
        if !minors.matches(in: text.tokens).isEmpty { return true }
        return text.tokens.indices.contains { index in
            guard let age = text.tokens[index].number, 6...17 ~= age, age == age.rounded() else {
                return false
            }
            let before = text.words(before: index, count: 2)
            guard ["i'm", "im"].contains(before.last ?? "") || before == ["i", "am"] else { return false }
            guard let next = text.words(from: index + 1, count: 1).first else { return true }
            return ["year", "years", "and", "so", "but", "yo"].contains(next)
        }
    }

    private static let minors = PhraseIndex(
        phrases: """
            my mom said, my mum said, my dad said, my parents said, my mom says, my dad says, ask my mom,
            ask my parents, my parents won't let, my mom won't let, i'm in middle school, i'm in high
            school, i'm in elementary school, i'm in 5th grade, i'm in 6th grade, i'm in 7th grade, i'm in
            8th grade, i'm in 9th grade, i'm in 10th grade, i am in 6th grade, i am in 7th grade, i am in
            8th grade, i am in 9th grade, i'm a minor, i am a minor
            """)
}
