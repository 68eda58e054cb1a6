import Testing

@testable import Grounding

/// Rules that hold no number, against pages that say otherwise or nothing.
@Suite struct PolicyClaimTests {
    static let pages = [
        EvidencePiece(
            sourceID: "excluded", kind: .passage, title: "Returns",
            section: "Returns > Items that can't be returned",
            text: """
                These items can't be returned unless they arrive defective or wrong:

                | Item | Why |
                |---|---|
                | Items marked Final Sale | They are sold at the lowest price |
                | Opened care products and opened food | They can't be sold again |
                | Gift cards | They are like cash |
                """),
        EvidencePiece(
            sourceID: "returns", kind: .passage, title: "Returns", section: "Returns > Condition",
            text: """
                Returned items must be unused, clean and complete, with all tags. Sale items can be returned within \
                30 days like full-price items. After 30 days we can't take back an item unless it is defective.

                - Shoes may be tried on indoors. Shoes with marks of outdoor wear can't be returned.
                - A gift can be returned by the person who received it.
                """),
        EvidencePiece(
            sourceID: "cost", kind: .passage, title: "Returns", section: "Returns > What a return costs",
            text: """
                Returns by mail within the United States cost $6.95. Returns are free in these cases:

                - You exchange the item.
                - You return it at a store.

                Customers outside the United States choose their own carrier and pay for the return shipping.
                """),
        EvidencePiece(
            sourceID: "warranty", kind: .passage, title: "Warranty",
            section: "Warranty > What is not covered",
            text: "- Normal wear\n- Accidents and burns\n- Wrong washing"),
        EvidencePiece(
            sourceID: "payment", kind: .passage, title: "Payment",
            text: "We accept Visa and PayPal. We don't accept checks, bank transfers or cryptocurrency."),
        EvidencePiece(
            sourceID: "orders", kind: .passage, title: "Changing or cancelling an order",
            text: """
                You can cancel an order yourself while its status is Processing. Once the status is Packed or \
                Shipped, an order can't be cancelled any more. A backordered item can be cancelled at any time \
                before it is packed.
                """),
        EvidencePiece(
            sourceID: "changes", kind: .passage, title: "Changes",
            text: """
                | Change | While Processing | After dispatch |
                |---|---|---|
                | Correct the address | Yes, yourself | No, ask the carrier |
                | Engrave a bottle | not possible | not possible |

                Registration of a product is not required. Proof of purchase is required for a claim. \
                Vouchers and coins are not accepted. Scratched lids can't come back.
                """),
        EvidencePiece(
            sourceID: "shipping", kind: .passage, title: "Shipping",
            text: "We ship to Canada and Norway. We don't ship to other countries."),
    ]

    private func held(_ text: String) -> [String] {
        let checker = ClaimChecker(
            evidence: Evidence(Self.pages), setting: ClaimSetting(question: "Is that possible?"))
        return checker.verdicts(in: text).filter { !$0.isSupported }.map(\.claim.text)
    }

    @Test(arguments: [
        "Final Sale items can be returned too if you keep the tags.", "Gift cards can be returned as well.",
        "Opened food can be returned.", "You can return opened food.",
    ])
    func whatStandsUnderAHeadingThatDeniesItIsDenied(text: String) {
        #expect(held(text) != [])
    }

    @Test(arguments: [
        "The item may be used as long as it is clean.", "Worn shoes can also be returned.",
        "Damage by accidents is covered.", "Accidents are covered.", "You can pay by check.",
        "We accept bank transfers.", "You can cancel at any time, even after shipping.",
        "You can cancel an order once it is shipped.", "The address can be corrected after dispatch.",
        "You can engrave a bottle.", "You must register the product.", "No proof of purchase is required.",
        "You can pay with coins.", "You can return an item after 30 days.",
        "Scratched lids can be sent back.",
    ])
    func whatThePagesDenyIsHeldBack(text: String) {
        #expect(held(text) != [])
    }

    @Test(arguments: [
        "Returns are free.", "Restocking fees do not apply.", "There is no restocking fee.",
        "Customers outside the United States pay $6.95.", "Yes, we ship worldwide.",
        "Don't worry, late returns are usually accepted.", "Every return is covered by our happiness club.",
        "Returns cost you nothing.", "Cash is accepted.",
    ])
    func whatThePagesSayWithConditionsOrNotAtAllIsHeldBack(text: String) {
        #expect(held(text) != [])
    }

    @Test(arguments: [
        "Sale items can be returned within 30 days.", "Gift cards can't be returned.",
        "Opened food can't be returned, because it can't be sold again.", "A gift can be returned.",
        "Final Sale items can't be returned.", "The item must be unused and clean.",
        "You can return an item that is unused.", "Shoes may be tried on indoors.",
        "Accidents and burns are not covered.", "You can pay with Visa or PayPal.",
        "We don't accept checks.", "You can cancel it while its status is Processing.",
        "Once it has been packed or shipped, an order can't be cancelled.",
        "A return by mail within the United States costs $6.95.",
        "Returns are free if you exchange the item.",
        "Returning it at a store is free.", "We ship to Canada and Norway.",
        "A backordered item can be cancelled at any time before it is packed.",
        "Customers outside the United States pay for the return shipping.",
        "You can cancel the order before it is shipped.", "You can correct the address yourself.",
        "You don't need to register the product.", "A proof of purchase is required.", "PayPal is accepted.",
        "Final Sale items are excluded from returns.",
        "The address can't be corrected after dispatch.",
    ])
    func whatThePagesSayPasses(text: String) {
        #expect(held(text) == [])
    }
}
