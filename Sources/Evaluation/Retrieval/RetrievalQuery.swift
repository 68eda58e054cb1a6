/// A question with the documents that answer it.
package struct RetrievalQuery: Hashable, Sendable, Decodable {
    package var query: String
    package var goldDocIDs: [String]

    package init(query: String, goldDocIDs: [String]) {
        self.query = query
        self.goldDocIDs = goldDocIDs
    }

    private enum CodingKeys: String, CodingKey {
        case query
        case goldDocIDs = "gold_doc_ids"
    }
}
