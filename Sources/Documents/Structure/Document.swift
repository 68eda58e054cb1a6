/// A document of the knowledge, taken apart.
package struct Document: Sendable, Hashable {
    /// Its path in the knowledge folder, such as `returns.md`.
    package var documentID: String
    package var title: String
    /// Where customers can read it, when the document says so.
    package var url: String?
    /// BCP 47, when the document says so.
    package var language: String?
    package var dates: DocumentDates
    package var sections: [DocumentSection]
    /// Parts of its file that couldn't be read, and why, such as `page 3: holds no text`.
    package var leftOut: [String] = []

    package init(
        documentID: String, title: String, url: String? = nil, language: String? = nil,
        dates: DocumentDates = DocumentDates(), sections: [DocumentSection]
    ) {
        self.documentID = documentID
        self.title = title
        self.url = url
        self.language = language
        self.dates = dates
        self.sections = sections
    }
}
