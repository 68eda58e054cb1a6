/// Where a piece of evidence comes from.
package enum EvidenceKind: String, Hashable, Sendable {
    case passage
    case product
    case order
    /// What the shop says about itself.
    case store
}
