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

    /// The files under a folder in the order of their paths, and the paths of those that we can't read.
    package static func all(under root: String) -> (files: [KnowledgeFile], others: [String]) {
        var files: [KnowledgeFile] = []
        var others: [String] = []
        for path in DirectoryListing.files(under: root) {
            if let file = KnowledgeFile(documentID: path, path: root + "/" + path) {
                files.append(file)
            } else {
                others.append(path)
            }
        }
        return (files, others)
    }
}
