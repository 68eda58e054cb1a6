/// What a customer allows, with the receipt that proves it.
package struct ConsentState: Codable, Hashable, Sendable {
    /// Nil until the customer has decided anything.
    package var receiptID: String?
    package var choices: ConsentChoices

    package init(receiptID: String? = nil, choices: ConsentChoices) {
        self.receiptID = receiptID
        self.choices = choices
    }

    private enum CodingKeys: String, CodingKey {
        case choices
        case receiptID = "receipt_id"
    }
}
