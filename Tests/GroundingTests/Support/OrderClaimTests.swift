import Testing

@testable import Grounding

/// What is said of an order that is in transit.
@Suite struct OrderClaimTests {
    private let evidence = Evidence([
        EvidencePiece(
            sourceID: "A-7", kind: .order, title: "Your order A-7",
            text: """
                Your order A-7 has the status in transit.

                Your order A-7 is on its way.

                The parcel HP1399 travels with Harrier Post: in transit, expected to arrive on March 6, 2026.

                Earlier update: Handed to Harrier Post in Portland, ME (March 1, 2026).

                Last update: Arrived at the sorting center in Columbus, OH (March 3, 2026).

                Your order A-7 holds 1 of Lantern Tent, color Sand at $329.00.
                """),
        EvidencePiece(
            sourceID: "lost", kind: .passage, title: "Shipping", section: "Shipping > Lost parcels",
            text: """
                If the tracking says delivered but you have nothing, look with neighbors and at the safe place first. \
                Storms and customs checks are the exception. You can change or cancel an order while its status is \
                Processing.
                """),
        EvidencePiece(
            sourceID: "payment", kind: .passage, title: "Payment",
            text: "A declined payment is almost always a decision of the bank. Check that the card is valid."),
        EvidencePiece(
            sourceID: "store", kind: .store, title: "Northwether",
            text: "Our team is there Mon–Fri 08:00–20:00 (New York time)."),
    ])

    private func held(_ text: String, states: [String] = ["in transit", "is on its way"]) -> [String] {
        let setting = ClaimSetting(question: "Where is my order?", orderStates: states)
        return ClaimChecker(evidence: evidence, setting: setting).verdicts(in: text)
            .filter { !$0.isSupported }.map(\.claim.text)
    }

    @Test(arguments: [
        "It was left with your neighbor.", "It is stuck in customs.", "It is now in New York.",
        "Your card was declined.", "It can still be cancelled.", "You can still change your order.",
        "The driver will ring your bell before noon.", "Your parcel is currently in Portland.",
        "Your parcel has been damaged.", "The package was returned to sender.", "Your order is in Chicago.",
        "Your payment failed.", "It was handed to your doorman.",
    ])
    func whatTheOrderSystemDoesNotSayIsHeldBack(text: String) {
        #expect(held(text) != [])
    }

    @Test(arguments: [
        "Your order is on its way.", "It is in transit with Harrier Post.",
        "It was last scanned in Columbus, OH.",
        "It is now at the sorting center in Columbus, OH.", "Your parcel left Portland on March 1.",
        "It is expected on March 6, 2026.", "Your order holds the Lantern Tent in Sand.",
        "It can't be cancelled any more.", "Your parcel should arrive on March 6.",
        "Last update: Arrived at the sorting center in Columbus, OH.",
    ])
    func whatItSaysPasses(text: String) {
        #expect(held(text) == [])
    }

    @Test func anOrderThatIsNotPackedMayBeChanged() {
        #expect(held("It can still be cancelled.", states: ["processing", "is being prepared"]) == [])
    }
}
