/// An earlier turn, redacted.
package struct MemoryTurn: Codable, Hashable, Sendable {
    package var author: Author
    package var text: String

    package init(author: Author, text: String) {
        self.author = author
        self.text = text
    }
}
