internal import CLibxml2

/// Reads HTML as browsers do: whatever is there becomes a tree, and the content is taken from it.
enum HTMLReader {
    static func document(_ documentID: String, _ bytes: [UInt8]) throws(DocumentError) -> Document {
        guard let tree = HTMLTree(bytes) else { throw DocumentError("holds no text") }
        var content = HTMLContent()
        tree.walk(into: &content)
        var document = content.finish(documentID: documentID, title: tree.title)
        document.language = tree.language
        document.url = tree.canonicalURL
        return document
    }
}
