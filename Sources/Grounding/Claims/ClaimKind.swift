/// What sort of thing a reply claims.
package enum ClaimKind: String, Hashable, Sendable, CaseIterable {
    /// A number with its unit: a price, a percentage, a duration, a count.
    case quantity
    case date
    /// A code, a tracking number, an address of the web or of mail.
    case code
    /// A name: a carrier, a country, a brand.
    case name
    /// Something that the shop or the assistant is said to do or to have done.
    case promise
    case availability
    /// What state an order is in.
    case orderState = "order_state"
    /// That something costs nothing.
    case free
    /// Without limits: always, never, any, guaranteed.
    case absolute
    /// The first or best of its kind.
    case superlative
    /// A rule, or that it doesn't hold.
    case policy
    /// Something that no evidence speaks of.
    case fact
    /// That the customer should tell what nobody may ask for.
    case request
}
