/// A piece of a document that may support an answer.
package struct Passage: Codable, Hashable, Sendable {
    package var chunkID: String
    /// The document's path in the knowledge, such as `returns.md`.
    package var documentID: String
    package var documentVersion: Int
    /// The document's title.
    package var title: String
    /// The heading path, such as `Returns > Opened items`.
    package var section: String?
    package var url: String?
    package var text: String
    /// Higher is better; comparable within one context only.
    package var score: Double

    package init(
        chunkID: String, documentID: String, documentVersion: Int, title: String, section: String? = nil,
        url: String? = nil, text: String, score: Double
    ) {
        self.chunkID = chunkID
        self.documentID = documentID
        self.documentVersion = documentVersion
        self.title = title
        self.section = section
        self.url = url
        self.text = text
        self.score = score
    }

    private enum CodingKeys: String, CodingKey {
        case title, section, url, text, score
        case chunkID = "chunk_id"
        case documentID = "document_id"
        case documentVersion = "document_version"
    }
}
