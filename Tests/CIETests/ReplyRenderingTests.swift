import Events
import Testing

@testable import cie

@Suite struct ReplyRenderingTests {
    @Test func whatWasShownIsNotPrintedAgain() {
        let reply = ChatReply(replyID: "r", inReplyTo: [], text: "One. Two.")
        #expect(ReplyRendering.rest(of: reply, shown: "One.") == " Two.")
        #expect(ReplyRendering.rest(of: reply, shown: "One. Two.") == "")
        #expect(ReplyRendering.rest(of: reply, shown: "Other") == "\nOne. Two.")
    }

    @Test func citationsNameTheirDocument() {
        let reply = ChatReply(
            replyID: "r", inReplyTo: [], text: "30 days.",
            citations: [
                Citation(id: "1", title: "Returns", url: "/r", quote: "30 days", section: "How long"),
                Citation(id: "2", title: "FAQ", quote: "q", section: "FAQ"),
            ], suggestions: ["Start a return"])
        #expect(
            ReplyRendering.rest(of: reply, shown: "")
                == "30 days.\n  [1] Returns › How long /r\n  [2] FAQ\n  › Start a return")
    }

    @Test func cardsAreReadable() {
        let order = OrderSummary(
            orderID: "A-1", status: "shipped", items: [OrderItem(name: "Boots", quantity: 2)],
            shipments: [OrderShipment(carrier: "DHL", trackingNumber: "1Z", status: "in transit")],
            total: 99.5, currency: "EUR")
        let product = ProductMatch(
            productID: "p", title: "Jacket", priceMin: 80, priceMax: 120, available: false, score: 1)
        let reply = ChatReply(
            replyID: "r", inReplyTo: [], text: "", cards: [.order(order), .product(product)])
        let lines = ReplyRendering.rest(of: reply, shown: "").split(separator: "\n").map(String.init)
        #expect(
            lines == [
                "  ▪ order A-1: shipped, 99.50 EUR", "      2 × Boots", "      → DHL, 1Z, in transit",
                "  ▪ Jacket, 80.00–120.00, not available",
            ])
    }

    @Test(arguments: [
        (0.0, "0.00"), (1.005, "1.00"), (12.3, "12.30"), (-4.999, "-5.00"), (1e15, "1000000000000000.0"),
    ])
    func amountsHaveTwoDecimals(value: Double, text: String) {
        #expect(ReplyRendering.amount(value, nil) == text)
    }
}
