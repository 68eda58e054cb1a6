/// How soon it is needed.
package enum Urgency: String, OpenEnumeration, CaseIterable {
    case none
    case soon
    /// With a `deadline`.
    case dated
    /// A case that this version does not know.
    case unknown
}
