internal import CLanguageDetection

/// Tells which language a message is in: by its script, by its small words, and by cld2 when it is long enough.
///
/// cld2 (Compact Language Detector 2) knows 80 languages but guesses wildly at chat's few words, and small words
/// tell those apart: so English small words outweigh it. Too little to go by is `und`.
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
            // Letters that stand alone are initials and chat's shorthand.
            guard span.count > 1 else { continue }
            for profile in LanguageProfile.all {
                if let weight = profile.weight(of: word) { scores[profile.code, default: 0] += weight }
            }
        }
        let known = decide(scores, words: words)
        let isEnglish = scores["en", default: 0] > 0
        // One small word may belong to several languages.
        let isSure = isEnglish ? known != undetermined : scores[known, default: 0] >= 2
        return isSure ? known : guess(text) ?? known
    }

    /// What cld2 makes of a text; nil when that is too short or no more than a guess.
    private static func guess(_ text: some StringProtocol) -> String? {
        var text = String(text.prefix(1000))
        guard text.unicodeScalars.count(where: \.properties.isAlphabetic) >= fewestLetters else { return nil }
        let guess = text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cie_detect_language($0.baseAddress, $0.count) }
        }
        guard guess.is_reliable, guess.percent >= 80 else { return nil }
        let code = withUnsafeBytes(of: guess.code) { raw in
            String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
        }
        return code == "un" ? nil : code
    }

    private static let fewestLetters = 24

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
