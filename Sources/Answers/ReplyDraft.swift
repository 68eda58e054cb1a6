package import Events

/// A reply before it has a name and a time.
package struct ReplyDraft: Hashable, Sendable {
    package var text: String
    package var citations: [Citation]
    package var cards: [Card]
    package var suggestions: [String]
    package var outcome: Outcome
    /// With `handed_off`: what the agent needs to know.
    package var handoff: HandoffRequest?
    /// The claims for which another reply was kept from the customer, as they were written there.
    package var unsupported: [String] = []

    package init(
        text: String, citations: [Citation] = [], cards: [Card] = [], suggestions: [String] = [],
        outcome: Outcome, handoff: HandoffRequest? = nil
    ) {
        self.text = text
        self.citations = citations
        self.cards = cards
        self.suggestions = suggestions
        self.outcome = outcome
        self.handoff = handoff
    }
}
