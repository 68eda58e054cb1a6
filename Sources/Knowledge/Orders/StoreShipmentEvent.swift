/// One stop of a parcel.
package struct StoreShipmentEvent: Codable, Hashable, Sendable {
    /// A time, as the shop wrote it.
    package var at: String?
    package var place: String?
    package var status: String

    package init(at: String? = nil, place: String? = nil, status: String) {
        self.at = at
        self.place = place
        self.status = status
    }
}
