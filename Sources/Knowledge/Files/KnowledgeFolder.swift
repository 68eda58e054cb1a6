/// What a folder of knowledge holds.
package struct KnowledgeFolder: Sendable {
    /// In the order of their paths.
    package let files: [KnowledgeFile]
    /// Paths of the files of other kinds.
    package let others: [String]
    /// Paths of the folders that can't be looked into; an empty one is the folder itself.
    package let unreadable: [String]

    package init(_ root: String) {
        let listing = DirectoryListing.files(under: root)
        var files: [KnowledgeFile] = []
        var others: [String] = []
        for path in listing.files {
            if let file = KnowledgeFile(documentID: path, path: root + "/" + path) {
                files.append(file)
            } else {
                others.append(path)
            }
        }
        (self.files, self.others, unreadable) = (files, others, listing.unreadable)
    }
}
