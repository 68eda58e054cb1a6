package import Events
package import Language

/// Finds the evidence for a turn and judges whether it is enough.
package struct Retriever: Sendable {
    /// Below this relevance nothing is said to support an answer.
    package static let threshold = 0.5
    /// From here on the passages are surely about what was said.
    static let certainty = 0.8
    /// Passages handed on for each need.
    static let passagesPerNeed = 5
    /// Passages that each way of searching gives for each need.
    static let candidates = 40
    /// The same when words and meaning are both searched for: taking passages apart is what costs most.
    static let candidatesEach = 20
    static let products = 6
    /// By so much pages must fit better for products to be left out.
    static let clearMargin = 0.3
    /// A product that fits less is not worth showing.
    private static let productThreshold = 0.45
    /// The same among products of the price asked for: "a gift for my dad, around $20" says little of what it is.
    private static let pricedThreshold = 0.3

    private let source: KnowledgeSource
    private let orders: OrderTool
    private let encoder: (any SentenceEncoding)?
    private let queries: QueryBuilder
    private let stems = PassageStemsCache()
    private let matters = Matters()

    /// - Parameters:
    ///   - encoder: Without one, words alone are searched for and compared.
    ///   - shopName: What customers call the shop.
    package init(
        source: KnowledgeSource, orders: OrderTool? = nil, encoder: (any SentenceEncoding)? = nil,
        shopName: String? = nil
    ) {
        queries = QueryBuilder(shopName: shopName)
        self.source = source
        self.encoder = encoder
        self.orders = orders ?? OrderTool(lookUp: source.lookUpOrder)
    }

    /// Learns what customers of any shop ask; to be done once, before the first turn.
    package func prepare() async throws {
        if let encoder { try await matters.prepare(encoder) }
    }

    /// The evidence for a turn; nil when a person has the conversation.
    package func context(for turn: TurnRouted) async throws -> ContextAssembled? {
        switch turn.route {
        case .agent: nil
        case .smalltalk, .handoff, .refuse, .unsupportedLanguage:
            ContextAssembled(sessionID: turn.sessionID, turn: turn.turn, routed: turn, verdict: .sufficient)
        case .order: try await orderContext(for: turn)
        case .answer, .product, .unknown: try await knowledgeContext(for: turn)
        }
    }

    /// How well a product must fit to be shown.
    static func productThreshold(for need: Need) -> Double {
        need.prices.isOpen ? productThreshold : pricedThreshold
    }

    private func orderContext(for turn: TurnRouted) async throws -> ContextAssembled {
        async let looking = orders.lookup(for: turn)
        async let finding = findings(for: turn, withProducts: false)
        let (lookup, own) = try await (looking, finding)
        var found = own
        var wantsKnowledge = OrderScope.wantsKnowledge(turn)
        if !wantsKnowledge || own.relevance < Self.threshold,
            let question = OrderSituation.question(for: lookup)
        {
            var situation = turn
            (situation.text, situation.memory, situation.intents) = (question, [], [])
            found = try await findings(for: situation, withProducts: false)
            wantsKnowledge = true
        }
        let relevant = wantsKnowledge && found.relevance >= Self.threshold
        var context = ContextAssembled(
            sessionID: turn.sessionID, turn: turn.turn, routed: turn, verdict: .sufficient,
            passages: relevant ? found.passages : [], order: lookup, queries: found.queries)
        let isGeneral =
            OrderScope.isAboutRules(turn)
            || (OrderScope.tellsOfSituation(turn) && found.relevance >= Self.certainty)
        if isGeneral, relevant, lookup.status != .found {
            context.order = nil
        } else if lookup.status == .needsEmail || lookup.status == .needsOrderID {
            context.verdict = .ambiguous
            context.question = ClarifyingQuestion.forOrder(
                lookup, emailKnown: (turn.slots.emailHash ?? turn.identity.emailHash) != nil)
        }
        return context
    }

    private func knowledgeContext(for turn: TurnRouted) async throws -> ContextAssembled {
        let wantsProducts = turn.route == .product || ProductScope.mayConcernProducts(turn)
        let found = try await findings(for: turn, withProducts: wantsProducts)
        var context = ContextAssembled(
            sessionID: turn.sessionID, turn: turn.turn, routed: turn, verdict: .sufficient,
            passages: found.passages, products: found.products, queries: found.queries)
        if ProductScope.isUnknown(turn) { context.keepSurer(found) }
        // "And on shoes?" behind a question on the warranty looks for no shoes.
        if ProductScope.isUnsure(turn), found.productRelevance < found.passageRelevance - Self.clearMargin {
            context.products.removeAll { $0.named != true }
        }
        let isVague = ProductScope.looksForProducts(turn) && found.products.isEmpty && found.isVague
        if found.relevance >= Self.threshold, !isVague { return context }
        context.verdict = .insufficient
        if !ClarifyingQuestion.justAsked(in: turn.memory) {
            if isVague {
                context.question = ClarifyingQuestion.forProduct
            } else if !found.saysAnything {
                context.question = ClarifyingQuestion.forKnowledge
            }
        }
        if context.question != nil { context.verdict = .ambiguous }
        return context
    }

    private func findings(for turn: TurnRouted, withProducts: Bool) async throws -> Findings {
        let said = try await spelled(queries.needs(of: turn))
        let meanings = try await vectors(of: said, in: turn)
        let needs = said.map { (need: $0, vector: recognised($0, meanings[$0])) }
        let focus = try await focus(of: said, in: turn)
        let gathered = try await withThrowingTaskGroup(
            of: (Int, NeedEvidence).self, returning: [Int: NeedEvidence].self
        ) { group in
            for (index, (need, vector)) in needs.enumerated() {
                group.addTask {
                    let found = try await self.evidence(
                        for: need, vector: vector, of: turn, withProducts: withProducts,
                        focus: Self.focus(focus, of: need))
                    return (index, found)
                }
            }
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        var found = Findings()
        let parts = try await parts(of: gathered.values, isMeant: !meanings.isEmpty)
        for (index, (_, vector)) in needs.enumerated() {
            guard var evidence = gathered[index] else { continue }
            if let vector, !parts.isEmpty { evidence.compare(parts, with: vector) }
            found.add(evidence)
        }
        return found
    }

    /// The vectors of what the passages found consist of; empty without an encoder.
    private func parts(
        of evidence: some Collection<NeedEvidence>, isMeant: Bool
    ) async throws -> [String: PackedVectors] {
        let chunkIDs = Self.unique(evidence.flatMap { $0.passages.map(\.candidate.chunkID) })
        return isMeant && !chunkIDs.isEmpty ? try await source.partVectors(chunkIDs) : [:]
    }

    /// The needs without slips of the finger.
    private func spelled(_ needs: [Need]) async throws -> [Need] {
        let corrections = try await source.corrections(Self.unique(needs.flatMap { $0.words.map(\.text) }))
        return corrections.isEmpty ? needs : needs.map { $0.corrected(by: corrections) }
    }

    /// What a need means together with how pages put its matter.
    private func recognised(_ need: Need, _ vector: SentenceVector?) -> SentenceVector? {
        // Of a subject as a whole the page that is called by it tells, not the one that words it alike.
        guard let vector, !need.isOverview else { return vector }
        return matters.meaning(of: vector, isFollowUp: need.isFollowUp) ?? vector
    }

    /// What each need means; empty without an encoder.
    private func vectors(of needs: [Need], in turn: TurnRouted) async throws -> [Need: SentenceVector] {
        let needs = needs.filter { !$0.isEmpty }
        guard let encoder, !needs.isEmpty else { return [:] }
        // The router has read the turn as a whole already; most turns are one question.
        if needs.count == 1, let only = needs.first, only.isWhole(turn.text), let packed = turn.vector,
            let vector = SentenceVector(packed: packed)
        {
            return [only: vector]
        }
        var found = try await encoder.vectors(of: needs.flatMap { $0.meanings.map(\.text) })[...]
        var vectors: [Need: SentenceVector] = [:]
        for need in needs {
            let shares = need.meanings.map(\.share)
            vectors[need] = SentenceVector.middle(of: found.prefix(shares.count), shares: shares)
            found = found.dropFirst(shares.count)
        }
        return vectors
    }

    private func evidence(
        for need: Need, vector: SentenceVector?, of turn: TurnRouted, withProducts: Bool,
        focus: [ProductCandidate]
    ) async throws -> NeedEvidence {
        guard !need.isEmpty else { return NeedEvidence(need: need) }
        let forms = Self.unique((need.words + need.hints).flatMap(\.forms))
        let limit = vector == nil ? Self.candidates : Self.candidatesEach
        async let counting = source.frequencies(forms)
        async let chunks = source.searchChunks(
            KnowledgeSearch(words: forms, vector: vector, limit: limit))
        async let products =
            withProducts
            ? source.searchProducts(
                KnowledgeSearch(
                    words: Self.unique(need.words.flatMap(\.forms)), vector: vector, limit: limit))
            : []
        let frequencies = try await counting
        let passages = PassageRanker(need: need, frequencies: frequencies).rank(
            try await chunks, stems: stems)
        let known = try await products
        let spokenOf = focus.filter { one in !known.contains { $0.productID == one.productID } }
        let matches = ProductRanker(need: need, frequencies: frequencies)
            .rank(known + spokenOf, focus: focus.map(\.productID)).prefix(Self.products)
        return NeedEvidence(
            need: need, terms: need.words.map { WeightedWord($0, in: frequencies).term },
            passages: Array(passages.prefix(Self.passagesPerNeed)), products: Array(matches),
            adjustment: IntentPrior.adjustment(for: turn.intents))
    }

    /// "It" is one product, and the first one shown is the one that fits best.
    private static func focus(_ products: [ProductCandidate], of need: Need) -> [ProductCandidate] {
        guard need.isFollowUp, !need.seeksOthers else { return [] }
        return need.meansSeveral ? products : Array(products.prefix(1))
    }

    /// The products that a follow-up may mean without naming them.
    private func focus(of needs: [Need], in turn: TurnRouted) async throws -> [ProductCandidate] {
        guard needs.contains(where: { $0.isFollowUp && !$0.isEmpty }),
            let focus = ProductFocus(of: turn.memory), !focus.words.isEmpty
        else { return [] }
        let found = try await source.searchProducts(
            KnowledgeSearch(words: focus.words, limit: Self.candidates))
        return focus.products(among: found)
    }

    private static func unique(_ words: [String]) -> [String] {
        var seen: Set<String> = []
        return words.filter { seen.insert($0).inserted }
    }
}
