internal import Language

/// The sentences of the composed reply, to take one of them where a model's can't be shown.
struct ComposedSentences: Sendable {
    private let sentences: [(text: String, stems: Set<String>)]

    /// A sentence of which so much was said is said.
    private static let mostSaid = 0.75

    init(_ text: String) {
        sentences = SentenceSplitter.sentences(in: text).map { String($0) }
            .filter { !$0.hasSuffix(":") && !$0.hasPrefix("- ") && $0.first?.isNumber == false }
            .map { ($0, Set(Tokenizer.stems(in: $0))) }
    }

    /// The sentence that speaks of the same and was not said yet; nil when none does.
    ///
    /// - Parameter said: The sentences that were shown.
    func fitting(_ text: String, besides said: [String]) -> String? {
        let stems = Set(Tokenizer.stems(in: text))
        let scored = sentences.map { ($0.text, stems.intersection($0.stems).count) }
        guard let best = scored.max(by: { $0.1 < $1.1 }), best.1 >= 2,
            !Self.leansBack(best.0), !Self.isSaid(best.0, in: said)
        else { return nil }
        return best.0
    }

    static func leansBack(_ text: String) -> Bool {
        SubjectPhrase(text) == .pronoun
            || TextUnit(
                kind: .sentence, display: text, quote: text, stems: [], block: 0, position: 0, leads: false
            ).leansBack
    }

    /// Whether one of the shown texts says as much, and all of its numbers.
    static func isSaid(_ sentence: String, in said: [String]) -> Bool {
        let stems = Set(Tokenizer.stems(in: sentence))
        guard !stems.isEmpty else { return true }
        return said.contains { shown in
            let known = Set(Tokenizer.stems(in: shown))
            let numbers = stems.filter { $0.contains(where: \.isNumber) }
            return numbers.isSubset(of: known)
                && Double(stems.intersection(known).count) >= mostSaid * Double(stems.count)
        }
    }
}
