internal import Events

/// Says that a person takes over, and tells that person what they need to know.
struct HandoffReply {
    let voice: StoreVoice

    func draft(for turn: TurnRouted, escalation: Escalation) -> ReplyDraft {
        let opening = Self.opening(for: escalation.rule)
        var sentences = [opening, voice.hoursSentence]
        sentences.append("They see this conversation, so you don't have to explain everything again.")
        if let email = voice.supportEmail { sentences.append("You can also write to \(email).") }
        return ReplyDraft(
            text: sentences.filter { !$0.isEmpty }.joined(separator: " "), outcome: .handedOff,
            handoff: HandoffRequest(
                rule: escalation.rule, reason: escalation.reason, summary: HandoffSummary.text(for: turn)))
    }

    private static let person = "I'm bringing in a person from our team."

    /// Calm, and about what the customer said; nothing here blames or promises.
    private static func opening(for rule: String) -> String {
        switch rule {
        case "negative_streak", "repetition":
            "I'm sorry that this has been so difficult. \(person)"
        case "self_harm":
            "I'm really sorry that you feel this way, and I'm glad that you said it. If you may be in danger, please "
                + "call your local emergency number or a crisis line near you right now. \(person)"
        case "product_safety":
            "I'm sorry, that sounds serious. If anyone is hurt, please get medical help first, and please stop using "
                + "the product. \(person)"
        case "legal_threat": "I understand that this is serious. \(person)"
        case "safety_threat": "I can hear how upset you are. Please let's keep everyone safe. \(person)"
        default: "Of course. \(person)"
        }
    }
}
