internal import Answers
internal import Completions
internal import Logging
internal import Metrics

/// Counts where replies come from and what was kept from customers.
struct ReplyMetrics: Sendable {
    /// What a reply was made of.
    enum Source: String, Sendable {
        case composed
        case model
        /// A model's, with a sentence of the composed reply in it.
        case mended
        /// A model's of which sentences were left out, or that says too little of what was asked.
        case trimmed
        /// A model's that leaves a part of the question open.
        case partial
        /// A model's that broke off after whole sentences, completed from the composed reply.
        case cut
        /// The pieces that an interrupted attempt had shown, completed likewise.
        case resumed

        /// Says all that there was to say, and nothing of it was in doubt.
        var isWhole: Bool {
            switch self {
            case .composed, .model: true
            case .mended, .trimmed, .partial, .cut, .resumed: false
            }
        }
    }

    func replied(from source: Source) {
        Counter(label: "cie_replies_total", dimensions: [("source", source.rawValue)]).increment()
    }

    /// Tells operations which claims kept a composed reply from the customer: mostly the sign of a gap in the pages.
    func heldBack(_ composed: ReplyDraft, _ logger: Logger) {
        guard !composed.unsupported.isEmpty else { return }
        Counter(label: "cie_replies_held_back_total").increment()
        logger.notice(
            "composed reply held back",
            metadata: ["unsupported": .array(composed.unsupported.map { .string($0) })])
    }

    func screened(_ answer: StreamedAnswer) {
        Counter(label: "cie_sentences_shown_total").increment(by: answer.pieces.count)
        for (fault, count) in answer.faults {
            Counter(label: "cie_sentences_left_out_total", dimensions: [("reason", fault.rawValue)])
                .increment(by: count)
        }
    }

    func unanswered(_ kind: CompletionError.Kind) {
        Counter(label: "cie_model_fallbacks_total", dimensions: [("reason", kind.rawValue)]).increment()
    }

    /// A judge answered with something that is no verdict.
    func unreadVerdict() {
        Counter(label: "cie_judge_failures_total", dimensions: [("reason", "no_verdict")]).increment()
    }

    func unjudged(_ kind: CompletionError.Kind) {
        Counter(label: "cie_judge_failures_total", dimensions: [("reason", kind.rawValue)]).increment()
    }
}
