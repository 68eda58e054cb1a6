internal import Events

/// What a good reply is like; what is not said here does not matter.
package struct TurnExpectation: Hashable, Sendable {
    /// Any of these; empty for any outcome.
    package var outcomes: [String] = []
    /// Of each group at least one wording stands in the reply.
    package var says: [[String]] = []
    /// None of these wordings stands in it.
    package var never: [String] = []
    /// Each is a cited document's id or a part of its title.
    package var cites: [[String]] = []
    /// Each is a card's kind, or `kind:id`; `none` for no card at all.
    package var cards: [[String]] = []
    /// At most so many words.
    package var words: Int?
    /// Each stands in a suggestion; `any` for some suggestion.
    package var suggests: [[String]] = []
    /// No reply at all, because a person has the conversation.
    package var isSilent = false

    package init() {}

    /// What `replies` lack; empty when they are as expected.
    package func complaints(about replies: [SpokenReply]) -> [String] {
        if isSilent { return replies.isEmpty ? [] : ["silence expected"] }
        guard let reply = replies.first else { return ["a reply expected"] }
        guard replies.count == 1 else { return ["one reply expected, not \(replies.count)"] }
        return outcomeComplaints(reply) + wordingComplaints(reply) + evidenceComplaints(reply)
    }

    private func outcomeComplaints(_ reply: SpokenReply) -> [String] {
        guard !outcomes.isEmpty, !outcomes.contains(reply.outcome) else { return [] }
        return ["outcome \(outcomes.joined(separator: " or ")) expected, not \(reply.outcome)"]
    }

    private func wordingComplaints(_ reply: SpokenReply) -> [String] {
        let text = Wording(reply.text)
        var complaints = says.filter { !$0.contains(where: text.holds) }
            .map { "should say \(Self.quoted($0))" }
        complaints += never.filter(text.holds).map { "should never say \(Self.quoted([$0]))" }
        if let words, text.words > words { complaints.append("\(text.words) words, \(words) at most") }
        return complaints
    }

    private func evidenceComplaints(_ reply: SpokenReply) -> [String] {
        var complaints = cites.filter { !reply.cites(anyOf: $0) }.map { "should cite \(Self.quoted($0))" }
        complaints += cards.filter { !reply.shows(anyOf: $0) }.map { "should show \(Self.quoted($0))" }
        complaints += suggests.filter { !reply.suggests(anyOf: $0) }.map {
            "should suggest \(Self.quoted($0))"
        }
        return complaints
    }

    private static func quoted(_ alternatives: [String]) -> String {
        alternatives.map { "“\($0)”" }.joined(separator: " or ")
    }
}
