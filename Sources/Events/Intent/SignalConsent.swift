/// The permission that a signal travels under.
package struct SignalConsent: Codable, Hashable, Sendable {
    package var receiptID: String
    package var purposes: [String]

    package init(receiptID: String, purposes: [String] = []) {
        self.receiptID = receiptID
        self.purposes = purposes
    }

    private enum CodingKeys: String, CodingKey {
        case purposes
        case receiptID = "receipt_id"
    }
}
