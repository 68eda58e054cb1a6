internal import Events

/// Says what can't be answered, without guessing, and names the next step.
struct Abstention {
    /// Longer questions are not repeated.
    private static let longestEcho = 90

    /// Closes a reply that answers only a part of what was asked.
    static let partly = "I couldn't find an answer to the rest of your question. \(PersonOffer.question)"

    let voice: StoreVoice

    func draft(for turn: TurnRouted) -> ReplyDraft {
        let topic = Self.echo(turn).map { "“\($0)”" } ?? "that"
        let opening =
            Self.abstained(before: turn)
            ? "I'm sorry, I can't find an answer to \(topic) either, and I'd rather not guess."
            : "I couldn't find an answer to \(topic) in our pages, and I'd rather not guess."
        let sentences = [opening, voice.hoursSentence, PersonOffer.question]
        return ReplyDraft(
            text: sentences.filter { !$0.isEmpty }.joined(separator: " "),
            suggestions: [PersonOffer.suggestion], outcome: .abstained)
    }

    /// The question itself, when it is short and holds nothing that could be taken for a claim.
    private static func echo(_ turn: TurnRouted) -> String? {
        let text = turn.text
        let isPlain = !text.contains { $0.isNumber || $0.isNewline || "[]<>%$€£“”\"".contains($0) }
        let isQuestion = text.hasSuffix("?") && text.count <= longestEcho && turn.safety == .clean
        return isPlain && isQuestion ? text : nil
    }

    private static func abstained(before turn: TurnRouted) -> Bool {
        turn.memory.last { $0.author == .assistant }?.text.contains("I'd rather not guess") ?? false
    }
}
