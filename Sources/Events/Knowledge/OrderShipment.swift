/// A parcel on its way.
package struct OrderShipment: Codable, Hashable, Sendable {
    package var carrier: String?
    package var trackingNumber: String?
    package var status: String?
    /// A date or time, as the shop gave it.
    package var eta: String?
    package var events: [OrderEvent]?

    package init(
        carrier: String? = nil, trackingNumber: String? = nil, status: String? = nil, eta: String? = nil,
        events: [OrderEvent]? = nil
    ) {
        self.carrier = carrier
        self.trackingNumber = trackingNumber
        self.status = status
        self.eta = eta
        self.events = events
    }

    private enum CodingKeys: String, CodingKey {
        case carrier, status, eta, events
        case trackingNumber = "tracking_number"
    }
}
