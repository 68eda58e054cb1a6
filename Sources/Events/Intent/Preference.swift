/// What a customer thinks of a stated value.
package enum Preference: String, OpenEnumeration, CaseIterable {
    case like
    case dislike
    case neutral
    /// A case that this version does not know.
    case unknown
}
