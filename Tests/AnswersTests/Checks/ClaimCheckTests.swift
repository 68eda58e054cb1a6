import Answers
import Events
import TestSupport
import Testing

@Suite struct ClaimCheckTests {
    private func unsupported(
        _ text: String, passages: [Passage] = [], order: OrderLookup? = nil, products: [ProductMatch] = [],
        voice: StoreVoice = .neutral
    ) -> [String] {
        let context = ContextAssembled.sample(
            .sample("?"), passages: passages, order: order, products: products)
        return ClaimCheck(context: context, voice: voice).unsupported(in: text)
    }

    private let rules = Passage.sample(
        "Return it within 30 days. A label costs $6.95, from 1,500 points it is free.")

    @Test(arguments: [
        "You have 30 days.", "You have thirty days.", "It costs $6.95.", "It costs 6.95 dollars.",
        "1500 points make it free.", "No numbers at all.", "1. First\n2. Second\n3. Third",
    ])
    func whatStandsInTheEvidencePasses(text: String) {
        #expect(unsupported(text, passages: [rules]) == [])
    }

    @Test(arguments: [
        ("You have 60 days.", ["60 days"]), ("You have sixty days.", ["sixty days"]),
        ("You have 30 weeks.", ["30 weeks"]), ("It costs $69.50.", ["$69.50"]),
        ("You get 30% off.", ["30%"]), ("You get thirty percent off.", ["thirty percent"]),
        ("Until December.", ["december"]), ("30 days or 2 weeks", ["2 weeks"]),
    ])
    func whatDoesNotIsFound(text: String, claims: [String]) {
        #expect(unsupported(text, passages: [rules]) == claims)
    }

    @Test func anOrdersDatesCountInWords() {
        let order = OrderLookup(
            status: .found, orderID: "A-7",
            order: OrderSummary(
                orderID: "A-7", status: "shipped", placedAt: "2026-02-27T09:00:00-05:00",
                shipments: [OrderShipment(trackingNumber: "HP123", eta: "2026-03-06")], total: 20))
        #expect(
            unsupported("Order A-7 arrives on March 6, 2026 as HP123; you paid 20.00.", order: order) == [])
        #expect(unsupported("It arrives on April 6, 2026.", order: order) == ["april 6 2026"])
        #expect(unsupported("It arrives on March 9, 2026.", order: order) == ["march 9 2026"])
    }

    @Test func anOrdersAmountsAreInItsOwnCurrency() {
        let order = OrderLookup(
            status: .found, orderID: "A-7",
            order: OrderSummary(orderID: "A-7", status: "shipped", total: 20, currency: "EUR"))
        let voice = StoreVoice(currency: "USD")
        #expect(unsupported("You paid €20.00.", order: order, voice: voice) == [])
        #expect(unsupported("You paid $20.00.", order: order, voice: voice) == ["$20.00"])
    }

    @Test func aProductsPricesCount() {
        let mug = ProductMatch(
            productID: "m", title: "Mug", priceMin: 12, priceMax: 14.5, available: true,
            options: ["size": ["8"]],
            score: 1)
        #expect(unsupported("From $12.00 to $14.50 in size 8.", products: [mug]) == [])
        #expect(unsupported("Only $11.99!", products: [mug]) == ["$11.99"])
    }

    @Test func supportHoursCount() {
        let voice = StoreVoice(supportHours: "Mon-Fri 08:30-20:00 America/New_York")
        #expect(unsupported("We are there Mon–Fri 08:30–20:00.", voice: voice) == [])
    }
}
