/// A parcel of an order.
package struct StoreShipment: Codable, Hashable, Sendable {
    package var carrier: String?
    package var trackingNumber: String?
    package var status: String?
    /// A date or time, as the shop wrote it.
    package var eta: String?
    package var events: [StoreShipmentEvent]

    package init(
        carrier: String? = nil, trackingNumber: String? = nil, status: String? = nil, eta: String? = nil,
        events: [StoreShipmentEvent] = []
    ) {
        self.carrier = carrier
        self.trackingNumber = trackingNumber
        self.status = status
        self.eta = eta
        self.events = events
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        carrier = container.lenientTextIfPresent(.carrier)
        trackingNumber = container.lenientTextIfPresent(.trackingNumber)
        status = container.lenientTextIfPresent(.status)
        eta = container.lenientTextIfPresent(.eta)
        events = try container.decodeIfPresent([StoreShipmentEvent].self, forKey: .events) ?? []
    }

    private enum CodingKeys: String, CodingKey {
        case carrier, status, eta, events
        case trackingNumber = "tracking_number"
    }
}
