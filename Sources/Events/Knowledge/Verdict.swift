/// Whether the evidence is enough to answer.
package enum Verdict: String, OpenEnumeration, CaseIterable {
    case sufficient
    /// One question would settle it.
    case ambiguous
    case insufficient
    /// A case that this version does not know.
    case unknown
}
