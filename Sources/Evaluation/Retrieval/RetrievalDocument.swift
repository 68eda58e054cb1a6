/// A document to be found.
package struct RetrievalDocument: Hashable, Sendable, Decodable {
    package var docID: String
    package var title: String?
    package var text: String

    package init(docID: String, title: String? = nil, text: String) {
        self.docID = docID
        self.title = title
        self.text = text
    }

    private enum CodingKeys: String, CodingKey {
        case title, text
        case docID = "doc_id"
    }
}
