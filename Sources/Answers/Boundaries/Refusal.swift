internal import Events

/// A calm boundary: the rules stay, the door stays open.
enum Refusal {
    static func draft(for turn: TurnRouted) -> ReplyDraft {
        let text =
            switch turn.safety {
            case .injection:
                "I can't change how I work or share how I'm set up, but I'm glad to help with an order, a return "
                    + "or a product."
            case .toxic:
                "I'd like to help, and I can do that best if we stay respectful. Tell me what went wrong, or talk "
                    + "to a person from our team."
            default: "I can't help with that, but I'm glad to help with an order, a return or a product."
            }
        return ReplyDraft(text: text, suggestions: [PersonOffer.suggestion], outcome: .refused)
    }
}
