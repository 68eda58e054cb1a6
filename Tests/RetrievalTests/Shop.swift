import Events
import Retrieval

/// A small shop: enough pages, products and orders to tell a good answer from a bad one.
enum Shop {
    static var knowledge: InMemoryKnowledge {
        var knowledge = InMemoryKnowledge()
        knowledge.add(page: "returns.md", returns)
        knowledge.add(page: "shipping.md", shipping)
        knowledge.add(page: "care.md", care)
        knowledge.products = [lamp, mug, bigMug]
        knowledge.orders = ["A-1001": .found(order)]
        return knowledge
    }

    static let email = EmailHash(email: "ada@example.com")

    static let order = OrderRecord(
        summary: OrderSummary(
            orderID: "A-1001", status: "in_transit", placedAt: "2026-03-02T10:00:00+01:00",
            items: [OrderItem(name: "Desk Lamp", quantity: 1, price: 49)],
            shipments: [
                OrderShipment(
                    carrier: "Post", trackingNumber: "P77", status: "in_transit", eta: "2026-03-06",
                    events: [
                        OrderEvent(at: Timestamp("2026-03-03T23:30:00Z"), place: "Basel", status: "Sorted")
                    ])
            ], total: 49),
        emailHash: email)

    static let lamp = ProductCandidate(
        productID: "lamp", title: "Desk Lamp", description: "A lamp for the desk. It is dimmable.",
        category: ["Lighting"], variants: [ProductVariant(price: 49, available: true)], rank: 0)
    static let mug = ProductCandidate(
        productID: "mug", title: "Stone Mug",
        description: "A mug of stoneware. It is safe in the dishwasher.",
        category: ["Kitchen", "Mugs"],
        variants: [
            ProductVariant(options: ["color": "Blue"], price: 12, available: true),
            ProductVariant(options: ["color": "Red"], price: 14, available: false),
        ], rank: 0)
    static let bigMug = ProductCandidate(
        productID: "big-mug", title: "Giant Mug", description: "A mug for a whole pot of tea.",
        category: ["Kitchen", "Mugs"], variants: [ProductVariant(price: 35, available: true)], rank: 0)

    private static let returns = """
        # Returns

        How to give something back. In short: 21 days, unused, and we pay the way back.

        ## How long you have

        You can return an item within 21 days of delivery. Only unused items are taken back.

        ## Sale items

        Sale items can be returned within 7 days. Items marked Last Chance can't be returned.

        ## How to return an item

        1. Write to us and name your order.
        2. Pack the item.
        3. Hand the parcel in at any post office.

        ## When you get your refund

        We send the refund within 4 days of the parcel's arrival.
        """

    private static let shipping = """
        # Shipping

        ## Delivery times and costs

        | Country | Time | Cost |
        |---|---|---|
        | Germany | 2–3 days | €4.90 |
        | Austria | 3–5 days | €9.90 |
        | Norway | 6–9 days | €19.50 |

        ## Gift wrapping

        Gift wrapping costs €3 per item.
        """

    private static let care = """
        # Care

        ## Stoneware

        Stoneware may go into the dishwasher and the microwave. Let it cool down before you wash it.
        """
}
