package import Events
internal import Language

/// Decides which turns a model answers, and how good a one.
package enum TierChoice {
    /// Nil when the composed reply stands: the evidence is not enough, or there is nothing to answer.
    package static func tier(for context: ContextAssembled, composed: ReplyDraft) -> AnswerTier? {
        let turn = context.routed
        guard [.answer, .product, .order].contains(turn.route), context.verdict == .sufficient,
            composed.outcome == .answered, turn.safety == .clean, context.known == nil,
            !DiscountRequest.isMade(in: turn), context.order.map({ $0.status == .found }) ?? true
        else { return nil }
        let needs = max(context.queries?.count ?? 1, turn.clauses?.count ?? 1)
        let isHard = needs > 1 || turn.sentiment.label == .negative || compares(turn.text)
        return isHard ? .strong : .fast
    }

    private static let comparing: Set<String> = [
        "vs", "versus", "compare", "compared", "comparison", "difference", "differences", "differ", "better",
        "cheaper", "instead",
    ]

    private static func compares(_ text: String) -> Bool {
        Tokenizer.terms(in: text).contains(where: comparing.contains)
    }
}
