internal import Events
internal import Retrieval

/// Finds what a turn is answered from: an answer that still holds, or evidence for a new one.
struct EvidenceFinder: Sendable {
    let known: PostgresKnownAnswers
    let retriever: Retriever

    /// Nil when a person has the conversation.
    func context(for turn: TurnRouted) async throws -> ContextAssembled? {
        let finding = try await known.find(turn)
        if let answer = finding?.known {
            return ContextAssembled(
                sessionID: turn.sessionID, turn: turn.turn, routed: turn, verdict: .sufficient, known: answer)
        }
        var context = try await retriever.context(for: turn)
        context?.reusable = finding?.reusable
        return context
    }
}
