internal import Events
internal import Language

/// One thing asked, ready to be held against passages.
struct Question: Sendable {
    let text: String
    let terms: [QueryTerm]
    let kind: QuestionKind
    let verdict: Verdict
    /// Asks about a subject as a whole.
    let isOverview: Bool
    private let total: Double
    /// Stems of what the catalogue calls the products that it names.
    var names: Set<String> = []
    /// The products that it names or speaks of, the surest first.
    private(set) var productIDs: [String] = []
    /// How alike the parts of a passage are to what is asked, by chunk id.
    private var likeness: [String: [Double]] = [:]

    init(_ query: KnowledgeQuery) {
        self.init(
            text: query.text, terms: query.terms, verdict: query.verdict, isOverview: query.overview ?? false)
        productIDs = query.productIDs ?? []
        likeness = Dictionary(
            zip(query.chunkIDs, query.likeness ?? []), uniquingKeysWith: { first, _ in first })
    }

    init(text: String, terms: [QueryTerm], verdict: Verdict, isOverview: Bool = false) {
        self.text = text
        self.terms = terms
        self.verdict = verdict
        self.isOverview = isOverview
        kind = QuestionKind(text)
        total = terms.map(\.weight).reduce(0, +)
    }

    /// The things that a context's turn asks; its text when the queries are missing.
    static func all(of context: ContextAssembled) -> [Question] {
        let queries = context.queries ?? []
        let names = context.products.filter { $0.named == true }.flatMap { Tokenizer.stems(in: $0.title) }
        if !queries.isEmpty {
            return queries.map { query in
                var question = Question(query)
                question.names = Set(names)
                return question
            }
        }
        let stems = Tokenizer.stems(in: context.routed.text)
        let terms = Set(stems).sorted().map { QueryTerm(stem: $0, weight: 1) }
        return [Question(text: context.routed.text, terms: terms, verdict: context.verdict)]
    }

    /// How much of the question is in what `value` says of each term, 0 to 1.
    func coverage(_ value: (QueryTerm) -> Double) -> Double {
        guard total > 0 else { return 0 }
        return terms.map { $0.weight * value($0) }.reduce(0, +) / total
    }

    /// How much of what is asked of the products that it names; nil when it only names them.
    func coverageBesidesNames(_ value: (QueryTerm) -> Double) -> Double? {
        let rest = names.isEmpty ? [] : terms.filter { !names.contains($0.stem) }
        let total = rest.map(\.weight).reduce(0, +)
        guard total > 0, rest.count < terms.count else { return nil }
        return rest.map { $0.weight * value($0) }.reduce(0, +) / total
    }

    /// How alike a unit is to what is asked, −1 to 1; nil when nobody knows.
    func likeness(of unit: TextUnit, in passage: PassageText) -> Double? {
        guard let parts = likeness[passage.passage.chunkID], parts.count == passage.units.count,
            parts.indices.contains(unit.position)
        else { return nil }
        return parts[unit.position]
    }

    func coverage(by stems: Set<String>) -> Double {
        coverage { $0.match(in: stems) }
    }
}
