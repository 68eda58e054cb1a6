import Answers
import Events
import TestSupport
import Testing

@Suite struct StreamedReplyTests {
    private let context = ContextAssembled.sample(
        .sample("Can I return it?"),
        passages: [
            .sample("Return it within 30 days. A label costs $6.95.", section: "Deadlines", id: "c1"),
            .sample("Refunds take 5 business days.", title: "Refunds", section: "Times", id: "c2"),
        ])
    private let composed = ReplyDraft(
        text: "Within 30 days.", cards: [.unknown(kind: "x")], suggestions: ["Times"], outcome: .answered)

    @Test func aReplyIsItsPiecesWithTheirSourcesOnce() {
        let draft = StreamedReply.draft(
            of: [
                ReplyPiece(text: "A label costs $6.95.", sources: ["c1"]),
                ReplyPiece(text: " Refunds take 5 business days.", sources: ["c2", "c1"]),
                ReplyPiece(text: " Fine.", sources: ["gone"]),
            ], for: context, voice: .neutral, composed: composed)
        #expect(draft.text == "A label costs $6.95. Refunds take 5 business days. Fine.")
        #expect(draft.citations.map(\.id) == ["1", "2"])
        #expect(draft.citations.map(\.quote) == ["A label costs $6.95.", "Refunds take 5 business days."])
        #expect(draft.citations.first?.documentVersion == 3)
        #expect(draft.cards == composed.cards)
        #expect(draft.suggestions == ["Times"])
        #expect(draft.outcome == .answered)
    }

    @Test func whatStaysOpenOffersAPerson() {
        let draft = StreamedReply.draft(
            of: [ReplyPiece(text: "A label costs $6.95."), StreamedReply.remainder], for: context,
            voice: .neutral, composed: composed)
        #expect(draft.text.hasSuffix("?"))
        #expect(draft.suggestions == ["Times", "Talk to a person"])
    }
}
