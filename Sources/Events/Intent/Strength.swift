/// How strong a signal is.
package enum Strength: String, OpenEnumeration, CaseIterable {
    case low
    case medium
    case high
    /// A case that this version does not know.
    case unknown
}
