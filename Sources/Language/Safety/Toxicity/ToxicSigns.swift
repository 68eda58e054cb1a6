#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// What word lists say of a message's hostility, as numbers from 0 to 1.
///
/// Who is spoken about counts as much as what is said: the same word is a complaint about a zip and an insult to
/// a person; a group's name is harmless by itself; and whoever quotes abuse to condemn it is no abuser.
struct ToxicSigns: Sendable {
    let reader: AbuseReader

    /// The signs of `text`, always equally many.
    func signs(of text: String) -> [Float] {
        let words = reader.read(text)
        var counts: [Float] = AbuseGrades.named.map { _ in 0 }
        for word in words where !word.grades.isEmpty {
            for (place, named) in AbuseGrades.named.enumerated() where word.grades.contains(named.grade) {
                counts[place] += 1
            }
        }
        let all = words.reduce(into: AbuseGrades()) { $0.formUnion($1.grades) }
        return counts.map { 1 - exp(-$0) } + combined(all, words: words, text: text)
    }

    private func combined(_ all: AbuseGrades, words: [AbuseWord], text: String) -> [Float] {
        let terms = Set(Tokenizer.terms(in: text))
        let you = !terms.isDisjoint(with: Self.addressed)
        let others = !terms.isDisjoint(with: Self.others)
        let me = !terms.isDisjoint(with: Self.speaker)
        let denied = !terms.isDisjoint(with: Self.denials)
        let offends = !all.isDisjoint(with: .offensive)
        let hostile = !all.isDisjoint(with: .hostile)
        let reported = all.contains(.reporting)
        let group = all.contains(.group)
        let signs = [
            you && offends, others && offends, offends && me && !you && !others,
            group && hostile && !denied && !reported, group && hostile && denied,
            group && hostile && reported,
            group && !hostile && !all.contains(.exclusion), words.contains(where: \.isObscured),
            all.contains(.violence) && you, hostile && text.contains(where: Self.quotes.contains),
            Self.shouts(text), !hostile && all.isDisjoint(with: [.slur, .mild]),
            words.count <= 6 && offends, !all.isDisjoint(with: [.slur, .strong, .insult]),
            offends || all.contains(.mild),
        ]
        return signs.map { $0 ? 1 : 0 }
    }

    /// More than ten letters, most of them capitals.
    private static func shouts(_ text: String) -> Bool {
        var letters = 0
        var capitals = 0
        for byte in text.utf8 {
            if 65...90 ~= byte { capitals += 1 }
            if 65...90 ~= byte || 97...122 ~= byte { letters += 1 }
        }
        return letters > 10 && capitals * 5 > letters * 3
    }

    private static let quotes: Set<Character> = ["\"", "“", "”"]
    private static let addressed: Set<String> = [
        "you", "u", "your", "you're", "youre", "ur", "ya", "yourself", "y'all", "yall",
    ]
    private static let others: Set<String> = [
        "he", "she", "they", "him", "her", "them", "his", "their", "he's", "she's", "they're", "that", "this",
        "these", "those",
    ]
    private static let speaker: Set<String> = ["i", "me", "my", "i'm", "im", "myself", "mine", "we", "our"]
    private static let denials: Set<String> = [
        "not", "no", "never", "don't", "dont", "doesn't", "isn't", "aren't", "nobody", "shouldn't", "won't",
        "can't", "cannot", "without", "didn't", "nothing", "none", "neither",
    ]
}
