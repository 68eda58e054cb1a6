/// What the safety check found.
package enum SafetyVerdict: String, OpenEnumeration, CaseIterable {
    case clean
    case toxic
    /// An attempt to change the assistant's rules.
    case injection
    /// A case that this version does not know.
    case unknown
}
