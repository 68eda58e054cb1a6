/// An order id that a customer wrote.
package struct OrderIDMention: Hashable, Sendable {
    /// Upper case, without spaces or a leading `#`.
    package let id: String
    /// Where it stands, in folded scalars.
    let span: Range<Int>
}
