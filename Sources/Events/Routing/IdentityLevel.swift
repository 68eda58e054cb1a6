/// How sure we are who the customer is.
package enum IdentityLevel: String, OpenEnumeration, CaseIterable {
    /// A visitor id at most.
    case anonymous
    /// An e-mail typed in the chat: good for an order whose id is given too.
    case claimed
    /// A token signed by the shop.
    case verified
    /// A case that this version does not know.
    case unknown
}
