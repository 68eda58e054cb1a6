/// Personal data found in a text.
package struct PIIMatch: Hashable, Sendable {
    package let kind: PIIKind
    /// Where it stands in the original text.
    package let range: Range<String.Index>
    /// What it is, written in one way: digits only, or a lower-case address.
    package let value: String
}
