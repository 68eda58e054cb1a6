/// The words that a signal rests on.
package struct Evidence: Codable, Hashable, Sendable {
    package var turn: Int
    /// Verbatim from the redacted text.
    package var quote: String

    package init(turn: Int, quote: String) {
        self.turn = turn
        self.quote = quote
    }
}
