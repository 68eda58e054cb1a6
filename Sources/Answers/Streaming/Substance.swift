internal import Language

/// Tells sentences that say something of the evidence from talk: greetings, questions back, words about oneself.
struct Substance: Sendable {
    private let items: [Set<String>]
    private let all: Set<String>

    /// How much of what a sentence says must stand in one piece of evidence; less when its numbers were checked.
    private static let least = 0.5
    private static let leastWithNumber = 0.3
    /// How much must stand in all of it together.
    private static let leastTogether = 0.7

    init(_ evidence: EvidenceList) {
        items = evidence.items.map { Set(Tokenizer.stems(in: $0.text)) }
        all = items.reduce(into: []) { $0.formUnion($1) }
    }

    /// Whether a sentence rests on the evidence; what doesn't is no answer by itself.
    func stands(in text: String) -> Bool {
        if text.hasSuffix("?") || Self.isTorso(text) { return false }
        let statesNumber = text.contains(where: \.isNumber)
        if statesNumber || !Self.speaksOfSelf(text), bears(text, statesNumber: statesNumber) { return true }
        // "I'm sorry, but we don't ship there."
        let clauses = text.split { ",;–—".contains($0) }
        return clauses.count > 1
            && clauses.contains { !Self.speaksOfSelf($0) && bears($0, statesNumber: false, fewest: 2) }
    }

    /// "Standard ship" at the end of an answer is half a sentence.
    private static func isTorso(_ text: String) -> Bool {
        text.last?.isLetter == true && !text.hasPrefix("- ") && Tokenizer.terms(in: text).count < 3
    }

    private func bears(_ text: some StringProtocol, statesNumber: Bool, fewest: Int = 1) -> Bool {
        let content = Self.content(of: text, statesNumber: statesNumber)
        guard content.count >= fewest else { return false }
        let least = statesNumber ? Self.leastWithNumber : Self.least
        let together = Double(content.intersection(all).count)
        return together >= Self.leastTogether * Double(content.count)
            || items.contains { item in
                Double(content.intersection(item).count) >= least * Double(content.count)
            }
    }

    /// Stems that may say something.
    private static func content(of text: some StringProtocol, statesNumber: Bool) -> Set<String> {
        var content = Set(Tokenizer.stems(in: text)).subtracting(talk)
        if !statesNumber { content.subtract(times) }
        let terms = Tokenizer.terms(in: text)
        if zip(terms, terms.dropFirst()).contains(where: { $0 == "feel" && $1 == "free" }) {
            content.subtract(Tokenizer.stems(in: "free"))
        }
        return content
    }

    private static func speaksOfSelf(_ text: some StringProtocol) -> Bool {
        let opening = Tokenizer.terms(in: text).prefix(3)
        return opening.contains { $0 == "i" || $0.hasPrefix("i'") } || opening.starts(with: ["let", "me"])
    }

    private static let talk = stemmed(
        """
        yes no yeah sure okay ok absolutely definitely certainly course indeed great good nice wonderful lovely \
        excellent perfect happy glad pleased thank thanks welcome sorry hello hi hey dear please question questions \
        query request answer answers ask asking assist assistance help helpful helping hope let know find found look \
        looking information info details detail anything something everything thing feel understand apologies \
        apologize reach reaching here's everyone today choice bye goodbye enjoy else further concerns customer
        """)
    private static let times = stemmed("day days week time moment minute")

    private static func stemmed(_ words: String) -> Set<String> { Set(Tokenizer.stems(in: words)) }
}
