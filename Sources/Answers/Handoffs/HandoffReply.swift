internal import Events

/// Says that a person takes over, and tells that person what they need to know.
struct HandoffReply {
    let voice: StoreVoice

    func draft(for turn: TurnRouted, escalation: Escalation) -> ReplyDraft {
        let opening =
            switch escalation.rule {
            case "negative_streak", "threat", "repetition":
                "I'm sorry that this has been so difficult. I'm bringing in a person from our team."
            default: "Of course. I'm bringing in a person from our team."
            }
        var sentences = [opening, voice.hoursSentence]
        sentences.append("They see this conversation, so you don't have to explain everything again.")
        if let email = voice.supportEmail { sentences.append("You can also write to \(email).") }
        return ReplyDraft(
            text: sentences.filter { !$0.isEmpty }.joined(separator: " "), outcome: .handedOff,
            handoff: HandoffRequest(
                rule: escalation.rule, reason: escalation.reason, summary: HandoffSummary.text(for: turn)))
    }
}
