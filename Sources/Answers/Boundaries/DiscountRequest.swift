internal import Events
internal import Language

/// A wish for a price that no page grants: answered with what there is for everybody.
struct DiscountRequest {
    private static let mostOffers = 2

    let voice: StoreVoice

    /// Whether the customer bargains, rather than asks which discounts there are.
    static func isMade(in turn: TurnRouted) -> Bool {
        let text = " " + Tokenizer.terms(in: turn.text).joined(separator: " ") + " "
        func holds(_ phrases: [String]) -> Bool { phrases.contains { text.holds(" \($0) ") } }
        let isAboutPrice = turn.text.contains("%") || holds(subjects)
        return isAboutPrice && holds(wishes) && !holds(questions)
    }

    /// What cannot be given, then what the passages found offer.
    func draft(for context: ContextAssembled) -> ReplyDraft {
        let refusal = "I can't give discounts or codes of my own."
        var citations: [Citation] = []
        var offers: [String] = []
        for passage in context.passages {
            let units = PassageText(passage).units
            for unit in units where unit.kind == .sentence && Self.isOffer(unit.display) {
                guard offers.count < Self.mostOffers, !offers.contains(unit.display) else { break }
                offers.append(unit.display)
                citations.append(
                    Citation(
                        id: String(citations.count + 1), title: passage.title,
                        url: voice.address(of: passage),
                        quote: unit.quote, section: passage.section, documentID: passage.documentID,
                        documentVersion: passage.documentVersion))
            }
        }
        guard !offers.isEmpty else {
            return ReplyDraft(
                text: "\(refusal) \(PersonOffer.question)", suggestions: [PersonOffer.suggestion],
                outcome: .abstained)
        }
        return ReplyDraft(
            text: "\(refusal) What everybody can have: \(offers.joined(separator: " "))",
            citations: citations, suggestions: [PersonOffer.suggestion], outcome: .answered)
    }

    private static func isOffer(_ sentence: String) -> Bool {
        let text = sentence.lowercased()
        return text.contains("% off") && !text.contains("can't") && !text.hasSuffix("?")
    }

    private static let subjects = [
        "discount", "discounts", "coupon", "voucher", "code", "promo", "cheaper", "deal", "better price",
        "special price", "price lower", "lower price", "percent off",
    ]
    private static let wishes = [
        "give me", "can you give", "could you give", "i want", "make it", "come on", "promised me", "send me",
        "or i leave", "i'll order elsewhere", "can i get a discount", "can i have a discount",
        "loyal customer",
        "do me a deal", "special deal for me", "just for me",
    ]
    private static let questions = [
        "do you have", "is there", "are there", "how do i", "how can i", "newsletter",
    ]
}
