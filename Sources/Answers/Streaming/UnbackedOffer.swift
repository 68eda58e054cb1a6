internal import Language

/// Recognises offers and acts that the evidence doesn't back: what binds a shop must stand in its own words.
struct UnbackedOffer: Sendable {
    private let stems: Set<String>
    /// Stems of what the evidence says that the shop will do.
    private let undertaken: Set<String>

    private static let offers: Set<String> = stemmed([
        "discount", "coupon", "voucher", "promo", "promotional", "complimentary", "guarantee", "guaranteed",
        "promise", "compensation", "compensate", "bonus", "gift", "waive", "waived", "goodwill", "reimburse",
        "rebate", "cashback", "upgrade",
    ])

    /// What nobody does unless the shop says so.
    private static let acts: Set<String> = stemmed([
        "call", "phone", "contact", "email", "mail", "text", "cancel", "apply", "escalate", "arrange", "book",
        "update", "change", "check", "notify", "forward", "transfer", "connect", "schedule", "submit",
        "create",
        "add", "remove", "waive", "credit", "reach",
    ])

    /// What shops do all day: that the evidence speaks of it is enough.
    private static let services: Set<String> = stemmed([
        "refund", "ship", "send", "replace", "issue", "process", "repair", "exchange", "deliver",
    ])

    private static let people: Set<String> = [
        "we", "team", "someone", "somebody", "agent", "representative", "manager", "colleague", "specialist",
        "staff", "they", "we'll", "person", "he", "she",
    ]
    private static let future: Set<String> = ["will", "shall", "going", "we'll", "i'll", "they'll"]
    private static let done: Set<String> = ["have", "will", "am", "just", "can", "shall", "already"]

    init(evidence: [String]) {
        var all: Set<String> = []
        var acts: Set<String> = []
        for text in evidence {
            for sentence in SentenceSplitter.sentences(in: text) {
                let stems = Set(Tokenizer.stems(in: sentence))
                all.formUnion(stems)
                let terms = Tokenizer.terms(in: sentence)
                if terms.contains(where: Self.future.union(Self.people).contains) { acts.formUnion(stems) }
            }
        }
        stems = all
        undertaken = acts
    }

    func fault(in sentence: String) -> SentenceFault? {
        let terms = Tokenizer.terms(in: sentence)
        let said = Set(Tokenizer.stems(in: sentence))
        if !said.intersection(Self.offers).isSubset(of: stems) { return .offer }
        if terms.contains("free"), !Self.feelsFree(terms), !stems.contains("free") { return .offer }
        if Self.firstPersonActs(terms) { return .action }
        guard terms.contains(where: Self.future.contains), terms.contains(where: Self.people.contains) else {
            return nil
        }
        if " \(terms.joined(separator: " ")) ".contains(" back to you ") { return .action }
        let isBacked =
            said.intersection(Self.acts).isSubset(of: undertaken)
            && said.intersection(Self.services).isSubset(of: stems)
        return isBacked ? nil : .action
    }

    private static func feelsFree(_ terms: [String]) -> Bool {
        zip(terms, terms.dropFirst()).contains { $0 == "feel" && $1 == "free" }
    }

    /// "I've cancelled it" or "I'll call you": the assistant does nothing of the kind.
    private static func firstPersonActs(_ terms: [String]) -> Bool {
        terms.indices.contains { index in
            let next = terms[(index + 1)...]
            let reach: Int
            switch terms[index] {
            case "i'll", "i've": reach = 4
            case "i'm": reach = 2
            case "i": reach = next.first.map { done.contains($0) ? 3 : $0.hasSuffix("ed") ? 1 : 0 } ?? 0
            default: return false
            }
            return next.prefix(reach).contains { verb in
                Tokenizer.stems(in: verb).contains { acts.contains($0) || services.contains($0) }
            }
        }
    }

    private static func stemmed(_ words: [String]) -> Set<String> {
        Set(words.flatMap { Tokenizer.stems(in: $0) })
    }
}
