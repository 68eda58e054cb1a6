import Answers
import Events
import TestSupport
import Testing

@Suite struct FoundOrderTests {
    private let order = OrderSummary(
        orderID: "A-7", status: "in_transit", placedAt: "2026-11-17T10:15:10-05:00",
        items: [
            OrderItem(name: "Runner", quantity: 1, options: ["size": "9", "color": "Black"]),
            OrderItem(name: "Socks", quantity: 2),
        ],
        shipments: [
            OrderShipment(
                carrier: "Post", trackingNumber: "P123", status: "in_transit", eta: "2026-11-24",
                events: [
                    OrderEvent(
                        at: Timestamp("2026-11-20T08:38:30-05:00"), place: "Columbus, OH",
                        status: "Arrived at the sorting center")
                ])
        ], total: 142)

    private func reply(_ text: String, status: String = "in_transit") -> ReplyDraft {
        var order = self.order
        order.status = status
        let lookup = OrderLookup(status: .found, orderID: "A-7", order: order)
        return ReplyComposer(voice: StoreVoice(currency: "USD"))
            .reply(to: .sample(.sample(text, route: .order, intent: "order_status"), order: lookup))
    }

    @Test func whereItIsIsToldWithItsDateAndLastStop() {
        let text = reply("where is it?").text
        #expect(text.hasPrefix("Your order A-7 is on its way. It is expected on November 24, 2026."))
        #expect(text.contains("Arrived at the sorting center, Columbus, OH (November 20, 2026)"))
    }

    @Test func theTrackingNumberComesFirstWhenAskedFor() {
        #expect(reply("what is the tracking number?").text.hasPrefix("The tracking number is P123 (Post)."))
    }

    @Test func whatWasOrderedIsListed() {
        #expect(
            reply("what did I order?").text
                .hasPrefix("Order A-7 holds 1 × Runner and 2 × Socks."))
    }

    @Test func whoWaitsLongerThanPromisedIsOfferedAPerson() {
        #expect(reply("where is it?", status: "delayed").suggestions == ["Talk to a person"])
        #expect(reply("where is it?").suggestions == [])
    }
}
