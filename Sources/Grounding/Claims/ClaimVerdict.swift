/// Whether a claim rests on evidence, and on which.
package struct ClaimVerdict: Hashable, Sendable {
    /// What supports a claim.
    package struct Support: Hashable, Sendable {
        package let sourceID: String
        package let kind: EvidenceKind
        /// The sentence, list item or table row, verbatim.
        package let quote: String
    }

    package let claim: Claim
    /// Nil when nothing supports it.
    package let support: Support?

    package var isSupported: Bool { support != nil }
}
