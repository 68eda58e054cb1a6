/// Who said a turn.
package enum Author: String, OpenEnumeration, CaseIterable {
    case customer
    case assistant
    case agent
    /// A case that this version does not know.
    case unknown
}
