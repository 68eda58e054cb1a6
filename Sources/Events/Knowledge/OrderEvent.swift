/// One stop of a shipment.
package struct OrderEvent: Codable, Hashable, Sendable {
    package var at: Timestamp?
    package var place: String?
    package var status: String

    package init(at: Timestamp? = nil, place: String? = nil, status: String) {
        self.at = at
        self.place = place
        self.status = status
    }
}
