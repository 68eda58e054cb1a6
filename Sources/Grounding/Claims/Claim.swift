/// Something that a reply states as a fact.
package struct Claim: Hashable, Sendable {
    package let kind: ClaimKind
    /// The words that make it.
    package let text: String
    /// The sentence it stands in.
    package let sentence: String
}
