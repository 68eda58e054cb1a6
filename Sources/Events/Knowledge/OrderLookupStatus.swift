/// What came of an order lookup.
package enum OrderLookupStatus: String, OpenEnumeration, CaseIterable {
    case found
    /// Unknown, or not this e-mail's: the same answer for both.
    case notFound = "not_found"
    case needsEmail = "needs_email"
    case needsOrderID = "needs_order_id"
    /// The order service did not answer.
    case unavailable
    /// A case that this version does not know.
    case unknown
}
