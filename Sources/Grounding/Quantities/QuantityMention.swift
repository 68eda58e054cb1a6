/// A quantity and where a text states it.
package struct QuantityMention: Hashable, Sendable {
    package let quantity: Quantity
    /// The words that state it, counted within the text.
    package let words: Range<Int>
    /// As it is written, such as `3–5 business days`.
    package let written: String
}
