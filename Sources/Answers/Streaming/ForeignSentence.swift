internal import Language

/// Recognises sentences in a language that the shop's replies don't have.
struct ForeignSentence: Sendable {
    private let known: Set<String>

    init(_ evidence: EvidenceList) {
        known = evidence.items.reduce(into: []) { $0.formUnion(Tokenizer.stems(in: $1.text)) }
    }

    /// Names are no language: words with a capital don't count, and what the evidence says is understood.
    func stands(in text: String) -> Bool {
        let words = text.split(whereSeparator: \.isWhitespace)
        let plain = words.enumerated().filter { $0.offset == 0 || $0.element.first?.isUppercase == false }
            .map(\.element)
        let language = LanguageDetector.language(of: plain.joined(separator: " "))
        guard language != "en", language != LanguageDetector.undetermined else { return false }
        let stems = Set(Tokenizer.stems(in: text))
        return stems.intersection(known).count * 2 < stems.count
    }
}
