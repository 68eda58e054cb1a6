package import Events
internal import Language

/// Composes the reply to a turn from its evidence, without a model.
///
/// The same context always gives the same reply.
package struct ReplyComposer: Sendable {
    private let voice: StoreVoice

    package init(voice: StoreVoice) {
        self.voice = voice
    }

    /// A reply whose every number, price and date stands in the evidence.
    package func reply(to context: ContextAssembled) -> ReplyDraft {
        // It was checked when it was first given, against evidence that still stands.
        if let known = context.known {
            return ReplyDraft(
                text: known.text, citations: known.citations, suggestions: known.suggestions,
                outcome: .answered)
        }
        let context = context.withoutInstructions
        let draft = draft(for: context)
        let unsupported = ClaimCheck(context: context, voice: voice, isComposed: true)
            .unsupported(in: draft.text)
        guard !unsupported.isEmpty else { return draft }
        var abstention = Abstention(voice: voice).draft(for: context.routed)
        abstention.unsupported = unsupported
        return abstention
    }

    private func draft(for context: ContextAssembled) -> ReplyDraft {
        let turn = context.routed
        if turn.route == .handoff || PersonOffer.isAccepted(by: turn) {
            return HandoffReply(voice: voice).draft(for: turn, escalation: escalation(of: turn))
        }
        switch turn.route {
        case .smalltalk: return SmallTalk(voice: voice).draft(for: turn)
        case .refuse: return Refusal.draft(for: turn)
        case .unsupportedLanguage: return UnsupportedLanguage(voice: voice).draft(for: turn)
        case .answer, .order, .product, .handoff, .agent, .unknown: break
        }
        if PersonOffer.isDeclined(by: turn) || SmallTalk.isAboutMe(turn) {
            return SmallTalk(voice: voice).draft(for: turn)
        }
        return withSympathy(evidenced(context), for: turn)
    }

    private func evidenced(_ context: ContextAssembled) -> ReplyDraft {
        if let lookup = context.order {
            let reply = OrderReply(voice: voice).draft(for: lookup, in: context)
            return joined(reply, KnowledgeReply(voice: voice).draft(for: context), of: lookup)
        }
        if DiscountRequest.isMade(in: context.routed) {
            return DiscountRequest(voice: voice).draft(for: context)
        }
        if context.verdict != .sufficient, SmallTalk.isLikely(context.routed) {
            return SmallTalk(voice: voice).draft(for: context.routed)
        }
        if context.verdict == .ambiguous, let question = context.question {
            return ReplyDraft(text: question, outcome: .clarifying)
        }
        let products = ProductReply(voice: voice)
        if let none = products.nothingInRange(for: context) { return none }
        if context.verdict != .insufficient || KnowledgeReply(voice: voice).readsTable(for: context) {
            if let reply = fromKnowledge(context, products: products) { return reply }
        }
        return Abstention(voice: voice).draft(for: context.routed)
    }

    /// From the catalogue or from the pages, whichever speaks of what was asked.
    private func fromKnowledge(_ context: ContextAssembled, products: ProductReply) -> ReplyDraft? {
        let questions = Question.all(of: context)
        if questions.count == 1, let request = ComparisonRequest(questions[0]),
            // What sets two apart as a whole stands in the pages, where there is a table of both.
            request.measure != nil || !KnowledgeReply(voice: voice).readsTable(for: context),
            let comparison = ProductComparison(prices: PriceWording(currency: voice.currency))
                .draft(request, among: context.products, question: questions[0])
        {
            return comparison
        }
        if questions.count == 1, let fact = products.fact(for: context, question: questions[0]) {
            return fact
        }
        let list = products.list(for: context)
        let pages = KnowledgeReply(voice: voice).draft(for: context) {
            products.fact(for: context, question: $0)
        }
        if KnowledgeReply(voice: voice).readsTable(for: context) { return pages }
        return ProductReply.isSearch(context) ? list ?? pages : pages ?? list
    }

    /// An order's state, then what the pages say about the wish that came with it.
    private func joined(_ order: ReplyDraft, _ pages: ReplyDraft?, of lookup: OrderLookup) -> ReplyDraft {
        guard lookup.status == .found, let pages else { return order }
        var joined = order
        joined.text += "\n\n" + pages.text
        joined.citations = pages.citations
        joined.suggestions = order.suggestions + pages.suggestions
        return joined
    }

    private func withSympathy(_ draft: ReplyDraft, for turn: TurnRouted) -> ReplyDraft {
        guard turn.sentiment.label == .negative, turn.sentiment.score <= Self.unhappiness,
            draft.outcome != .handedOff,
            !draft.text.contains("I'm sorry"), Self.speaksOfSelf(turn)
        else { return draft }
        var draft = draft
        draft.text = "I'm sorry about the trouble. " + draft.text
        return draft
    }

    /// Milder words are often no complaint at all: "what about hand grinders".
    private static let unhappiness = -0.6

    /// A question about the rules is no complaint, whatever unpleasant words it holds.
    private static func speaksOfSelf(_ turn: TurnRouted) -> Bool {
        if turn.intents.first?.intent == "complaint" || turn.negativeStreak > 1 { return true }
        let words = Set(Tokenizer.terms(in: turn.text))
        let isQuestion = turn.text.hasSuffix("?") && !turn.text.contains(". ") && !turn.text.contains("! ")
        return !isQuestion || !words.isDisjoint(with: ["my", "i've", "mine", "we", "our"])
    }

    private func escalation(of turn: TurnRouted) -> Escalation {
        turn.escalation
            ?? Escalation(rule: "explicit_request", reason: "The customer would like to talk to a person.")
    }
}
