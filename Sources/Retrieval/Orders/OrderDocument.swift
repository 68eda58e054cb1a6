internal import Events

/// The JSON of an order, read field by field so that one odd field spoils nothing else.
struct OrderDocument: Decodable {
    let orderID: String?
    let email: String?
    let status: String?
    let placedAt: String?
    let items: [OrderItem]
    let shipments: [OrderShipment]
    let total: Double?
    let currency: String?

    init(from decoder: any Decoder) throws {
        let fields = try LenientFields(decoder)
        orderID = fields.text("order_id")
        email = fields.text("email")
        status = fields.text("status")
        placedAt = fields.text("placed_at")
        total = fields.number("total")
        currency = fields.text("currency")
        items = fields.list("items").compactMap(Self.item)
        shipments = fields.list("shipments").map(Self.shipment)
    }

    private static func item(_ fields: LenientFields) -> OrderItem? {
        guard let name = fields.text("name") else { return nil }
        return OrderItem(
            name: name, itemID: fields.text("item_id"), quantity: fields.number("quantity").map { Int($0) },
            price: fields.number("price"), options: fields.texts("options"))
    }

    private static func shipment(_ fields: LenientFields) -> OrderShipment {
        OrderShipment(
            carrier: fields.text("carrier"), trackingNumber: fields.text("tracking_number"),
            status: fields.text("status"), eta: fields.text("eta"),
            events: fields.list("events").compactMap { event in
                event.text("status").map {
                    OrderEvent(
                        at: event.text("at").flatMap(Self.moment), place: event.text("place"), status: $0)
                }
            })
    }

    /// A moment, or the start of a day.
    private static func moment(_ text: String) -> Timestamp? {
        Timestamp(text) ?? Timestamp(text + "T00:00:00Z")
    }
}
