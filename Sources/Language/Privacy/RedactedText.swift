package import Events

/// A text without its personal data, and what was found in it.
package struct RedactedText: Hashable, Sendable {
    /// With placeholders.
    package let text: String
    /// What was taken out, in the order of the text; places are in the original.
    package let matches: [PIIMatch]
    /// The placeholders that stand for them, in the same order.
    package let redactions: [Redaction]
    /// The e-mail addresses as the rest of the system may know them.
    package let emails: [EmailHash]
    /// The order ids in it, normalised; they stay in the text.
    package let orderIDs: [String]
}
