/// Where a statement of a reply comes from.
package struct Citation: Codable, Hashable, Sendable {
    /// Unique in the reply, such as `1`.
    package var id: String
    /// The document's title.
    package var title: String
    package var url: String?
    /// The words that the statement rests on.
    package var quote: String
    /// The heading path.
    package var section: String?
    package var documentID: String?
    package var documentVersion: Int?

    package init(
        id: String, title: String, url: String? = nil, quote: String, section: String? = nil,
        documentID: String? = nil, documentVersion: Int? = nil
    ) {
        self.id = id
        self.title = title
        self.url = url
        self.quote = quote
        self.section = section
        self.documentID = documentID
        self.documentVersion = documentVersion
    }

    private enum CodingKeys: String, CodingKey {
        case id, title, url, quote, section
        case documentID = "document_id"
        case documentVersion = "document_version"
    }
}
