/// Recognises threats and dangers that a person has to look at.
///
/// Patterns over the words of one sentence; what is denied, or asked about a product, is none.
package enum ThreatCheck {
    /// The rules that `text` meets, most urgent first.
    package static func rules(metBy text: some StringProtocol) -> [ThreatRule] {
        var met: Set<ThreatRule> = []
        for sentence in SentenceSplitter.sentences(in: String(text)) {
            let words = Array(Tokenizer.terms(in: sentence).prefix(200))
            for rule in ThreatRule.allCases where !met.contains(rule) {
                if isMet(rule, by: words) { met.insert(rule) }
            }
        }
        return ThreatRule.allCases.filter(met.contains)
    }

    /// The most urgent rule that `text` meets.
    package static func rule(metBy text: some StringProtocol) -> ThreatRule? { rules(metBy: text).first }

    private static func isMet(_ rule: ThreatRule, by words: [String]) -> Bool {
        if rule == .productSafety, let first = words.first, questions.contains(first) { return false }
        let exceptions = ThreatWordings.exceptions[rule] ?? []
        if exceptions.contains(where: { $0.firstMatch(in: words) != nil }) { return false }
        return (ThreatWordings.patterns[rule] ?? []).contains { pattern in
            guard let place = pattern.firstMatch(in: words) else { return false }
            let before = words[max(0, place.lowerBound - 3)..<place.lowerBound]
            return !before.contains(where: denials.contains)
        }
    }

    private static let denials: Set<String> = [
        "not", "no", "never", "don't", "dont", "won't", "wont", "didn't", "wouldn't", "without", "cannot",
        "can't",
        "isn't", "nobody", "avoid",
    ]

    /// How a question begins: "does it catch fire?" is no accident.
    private static let questions: Set<String> = [
        "do", "does", "can", "could", "will", "would", "is", "are", "how", "what", "which", "may", "should",
    ]
}
