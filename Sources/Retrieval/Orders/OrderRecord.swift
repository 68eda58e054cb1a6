package import Events
internal import FoundationEssentials

/// An order as the shop's service gives it, e-mail included: it never leaves the retriever.
package struct OrderRecord: Hashable, Sendable {
    /// What a customer may see.
    package let summary: OrderSummary
    /// Nil when the service names none: then nobody may see the order.
    package let emailHash: EmailHash?

    package init(summary: OrderSummary, emailHash: EmailHash?) {
        self.summary = summary
        self.emailHash = emailHash
    }

    /// Reads the service's JSON; unknown keys are ignored, what is missing or malformed is left out.
    ///
    /// - Throws: `OrderFormatError` when it is no JSON object with an id and a status.
    package init(json: [UInt8]) throws {
        guard let order = try? JSONDecoder().decode(OrderDocument.self, from: Data(json)),
            let orderID = order.orderID, let status = order.status
        else { throw OrderFormatError() }
        summary = OrderSummary(
            orderID: orderID, status: status, placedAt: order.placedAt, items: order.items,
            shipments: order.shipments, total: order.total, currency: order.currency)
        emailHash = order.email.map { EmailHash(email: $0) }
    }
}
