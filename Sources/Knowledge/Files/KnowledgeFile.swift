/// A file that holds knowledge.
package struct KnowledgeFile: Sendable, Hashable {
    /// Its path in the knowledge folder, such as `returns.md`.
    package let documentID: String
    package let path: String
    package let format: KnowledgeFormat

    /// Nil when its format is none of ours.
    package init?(documentID: String, path: String) {
        guard let format = KnowledgeFormat(path: path) else { return nil }
        self.documentID = documentID
        self.path = path
        self.format = format
    }
}
