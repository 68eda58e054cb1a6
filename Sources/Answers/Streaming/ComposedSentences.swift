internal import Language

/// The sentences of the composed reply, to take one of them where a model's can't be shown.
struct ComposedSentences: Sendable {
    private let sentences: [(text: String, stems: Set<String>)]

    init(_ text: String) {
        sentences = SentenceSplitter.sentences(in: text).map { String($0) }
            .filter { !$0.hasSuffix(":") && !$0.hasPrefix("- ") && $0.first?.isNumber == false }
            .map { ($0, Set(Tokenizer.stems(in: $0))) }
    }

    /// The sentence that speaks of the same; nil when none does.
    func fitting(_ text: String) -> String? {
        let stems = Set(Tokenizer.stems(in: text))
        let scored = sentences.map { ($0.text, stems.intersection($0.stems).count) }
        guard let best = scored.max(by: { $0.1 < $1.1 }), best.1 >= 2 else { return nil }
        return best.0
    }
}
