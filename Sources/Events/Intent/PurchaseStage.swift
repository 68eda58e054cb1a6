/// Where in the purchase a customer is.
package enum PurchaseStage: String, OpenEnumeration, CaseIterable {
    case browse
    case consider
    case purchase
    case support
    /// A case that this version does not know.
    case unknown
}
