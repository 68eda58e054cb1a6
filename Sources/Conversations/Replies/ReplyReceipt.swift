/// What became of a record of `chat.replies`.
package enum ReplyReceipt: Hashable, Sendable {
    case shown(connections: Int)
    /// Every connection has it already.
    case duplicate
    /// Nobody of this session is connected here.
    case elsewhere
    /// Nothing in it is for the customer's eyes.
    case notShown
}
