/// What one request to the order service came to.
package enum OrderResponse: Hashable, Sendable {
    case found(OrderRecord)
    /// The service knows no such order.
    case unknown
    /// The service did not answer, or not with an order.
    case unavailable
}
