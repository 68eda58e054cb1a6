/// A piece of a reply that may be shown: checked, and never taken back.
package struct ReplyPiece: Codable, Hashable, Sendable {
    /// To be appended to the pieces before.
    package var text: String
    /// The chunks of the passages that it rests on.
    package var sources: [String]

    package init(text: String, sources: [String] = []) {
        self.text = text
        self.sources = sources
    }
}
