/// What stands between two headings.
package struct DocumentSection: Sendable, Hashable {
    /// The headings above it, from the outermost; the document's title isn't among them.
    package var headings: [String]
    package var blocks: [DocumentBlock]

    package init(headings: [String], blocks: [DocumentBlock]) {
        self.headings = headings
        self.blocks = blocks
    }
}
