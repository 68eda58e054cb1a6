/// A text that claims may rest on: a passage, a product, an order, the shop's own words.
package struct EvidencePiece: Hashable, Sendable {
    /// Names the source, such as a chunk's or a product's id.
    package var sourceID: String
    package var kind: EvidenceKind
    package var title: String
    /// The heading path.
    package var section: String?
    package var text: String
    /// Where it can be read.
    package var address: String?

    package init(
        sourceID: String, kind: EvidenceKind, title: String, section: String? = nil, text: String,
        address: String? = nil
    ) {
        self.sourceID = sourceID
        self.kind = kind
        self.title = title
        self.section = section
        self.text = text
        self.address = address
    }
}
