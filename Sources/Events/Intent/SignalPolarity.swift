/// Towards or away.
package enum SignalPolarity: String, OpenEnumeration, CaseIterable {
    case interest
    case aversion
    /// A case that this version does not know.
    case unknown
}
