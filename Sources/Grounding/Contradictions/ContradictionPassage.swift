package import Language

/// A passage of a document that may contradict another one.
package struct ContradictionPassage: Sendable {
    package var documentID: String
    package var title: String
    /// The heading path, such as `Returns > Opened items`.
    package var heading: String?
    package var text: String
    /// The meaning of the text; passages of unrelated meaning are not held against each other.
    package var vector: SentenceVector?

    package init(
        documentID: String, title: String, heading: String? = nil, text: String, vector: SentenceVector? = nil
    ) {
        self.documentID = documentID
        self.title = title
        self.heading = heading
        self.text = text
        self.vector = vector
    }
}
