/// Reads which of the things mentioned the customer does not want.
///
/// Only words that refuse count: `Don't you have …?` and `my boots didn't arrive` refuse nothing.
struct NegationReader {
    let text: TurnText
    /// Where mentions start and end, in order.
    let mentions: [Range<Int>]

    /// What a mention is to the customer.
    enum Reading: Sendable {
        case wanted
        case refused
        /// Said of something that lacks it: `these are not waterproof`.
        case missing
        /// `I don't mind leather`.
        case indifferent
    }

    /// A reading for each mention.
    func readings() -> [Reading] {
        var readings = [Reading](repeating: .wanted, count: mentions.count)
        for (index, _) in text.tokens.enumerated() {
            if let cue = Self.desire.match(at: index, in: text.tokens) {
                refuse(from: index + cue.length, reach: 10, as: .refused, in: &readings)
            } else if let cue = Self.direct.match(at: index, in: text.tokens) {
                refuse(from: index + cue.length, reach: 3, as: .refused, in: &readings)
            } else if let cue = Self.indifference.match(at: index, in: text.tokens) {
                refuse(from: index + cue.length, reach: 3, as: .indifferent, in: &readings)
            } else if ["over", "to"].contains(text.tokens[index].text), isComparison(index) {
                refuse(from: index + 1, reach: 3, as: .refused, in: &readings)
            } else if ["not", "isn't", "aren't"].contains(text.tokens[index].text), !isHarmless(after: index)
            {
                let reading: Reading = isComplaint(index) ? .missing : .refused
                refuse(from: index + 1, reach: 3, as: reading, in: &readings)
            }
        }
        for (number, mention) in mentions.enumerated() where isDismissed(after: mention) {
            readings[number] = .refused
        }
        return readings
    }

    /// Marks the first mention within reach and those listed with it.
    private func refuse(from start: Int, reach: Int, as reading: Reading, in readings: inout [Reading]) {
        guard start > 0, start <= text.tokens.count else { return }
        let clause = text.tokens[start - 1].clause
        var end = start
        var limit = start + reach
        var isListed = false
        for (number, mention) in mentions.enumerated() where mention.lowerBound >= start {
            let token = text.tokens[mention.lowerBound]
            let isNext = isListed && isEnumerated(from: end, to: mention.lowerBound)
            let isSame = isListed && mention.lowerBound <= end && token.clause == text.tokens[end - 1].clause
            guard isNext || isSame || (mention.lowerBound < limit && token.clause == clause) else { continue }
            readings[number] = reading
            isListed = true
            end = max(end, mention.upperBound)
            if reach <= 3 { limit = end }
        }
    }

    /// Only `or`, `nor`, `and` and commas between two mentions.
    private func isEnumerated(from: Int, to: Int) -> Bool {
        guard from <= to, from > 0, text.tokens[from - 1].sentence == text.tokens[to].sentence else {
            return false
        }
        let between = text.tokens[from..<to]
        guard between.allSatisfy({ ["or", "nor", "and"].contains($0.text) }) else { return false }
        return !between.isEmpty || text.tokens[to].gap.contains(",")
    }

    /// `prefer cotton over synthetic`: the second is refused.
    private func isComparison(_ index: Int) -> Bool {
        let words = text.words(before: index, count: 6)
        return words.contains { ["prefer", "preferred", "rather", "choose"].contains($0) }
            && mentions.contains { $0.upperBound == index }
    }

    /// `not sure`, `not only`.
    private func isHarmless(after index: Int) -> Bool {
        let next = text.words(from: index + 1, count: 1).first ?? ""
        return ["sure", "only", "just", "yet", "working", "arrived", "received", "find", "able"].contains(
            next)
    }

    /// `they are not waterproof`, said of things that there are; `boots that are not leather` are wished for.
    private func isComplaint(_ index: Int) -> Bool {
        let word = text.tokens[index].text
        let before = text.words(before: index, count: 3)
        let verbs = ["is", "are", "was", "were"]
        let subject = word == "not" ? before.dropLast().last : before.last
        guard word != "not" || verbs.contains(before.last ?? "") else { return false }
        return !["that", "which", "something", "anything"].contains(subject ?? "")
    }

    /// `leather is not for me`, `leather-free`.
    private func isDismissed(after mention: Range<Int>) -> Bool {
        let words = text.words(from: mention.upperBound, count: 5)
        if words.first == "free" { return true }
        let joined = words.joined(separator: " ")
        return Self.dismissals.contains { joined.hasPrefix($0) }
    }

    private static let desire = PhraseIndex(
        phrases: """
            don't want, do not want, dont want, didn't want, don't need, do not need, don't like, do not
            like, dont like, don't love, don't wear, do not wear, don't use, don't buy, don't care for,
            never wear, never buy, wouldn't want, would not want, wouldn't wear, no longer want, not
            interested in, not a fan of, not looking for, hate, dislike, detest, can't stand, cannot stand,
            sick of, tired of, steer clear of, stay away from, not into, don't show me, do not show me
            """)
    private static let direct = PhraseIndex(
        phrases: """
            no, without, avoid, avoiding, nothing with, nothing in, nothing made of, anything but, except,
            except for, other than, instead of, rather than, free of, free from, never, nor
            """)
    private static let indifference = PhraseIndex(
        phrases: """
            don't mind, do not mind, don't care about, don't care if, doesn't matter if, okay with, fine with
            """)
    private static let dismissals = [
        "is not for me", "isn't for me", "are not for me", "aren't for me", "not for me", "is not my thing",
        "isn't my thing", "is not my style", "isn't my style", "is out", "doesn't work for me", "is a no",
    ]
}
