/// Tells which language a message is in: English or one of a few others, by script and by its small words.
///
/// Honest about what it can't tell: too little to go by is `und`.
package enum LanguageDetector {
    package static let undetermined = "und"

    /// The ISO 639-1 code of the language, or `und`.
    package static func language(of text: some StringProtocol) -> String {
        let folded = FoldedText(text)
        if let code = ScriptProfile.language(of: folded.scalars) { return code }
        var scores: [String: Double] = [:]
        var words = 0
        for span in Tokenizer.spans(in: folded).prefix(300) {
            let word = folded.text(span)
            guard !word.utf8.contains(where: { 48...57 ~= $0 }) else { continue }
            words += 1
            for profile in LanguageProfile.all {
                if let weight = profile.weight(of: word) { scores[profile.code, default: 0] += weight }
            }
        }
        return decide(scores, words: words)
    }

    private static func decide(_ scores: [String: Double], words: Int) -> String {
        let ranked = scores.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        guard let best = ranked.first else { return undetermined }
        let second = ranked.dropFirst().first?.value ?? 0
        let english = scores["en"] ?? 0
        if best.key == "en" || english == best.value { return "en" }
        // One foreign word in an English message, or a name, is no foreign message.
        let share = best.value / Double(max(words, 1))
        guard best.value > english + 1 || (english == 0 && best.value >= 1), share >= 0.15 else {
            return english > 0 ? "en" : undetermined
        }
        return best.value > second ? best.key : undetermined
    }
}
