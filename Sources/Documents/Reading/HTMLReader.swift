internal import CLibxml2

/// Reads HTML as browsers do: whatever is there becomes a tree, and the content is taken from it.
enum HTMLReader {
    static func document(_ documentID: String, _ bytes: [UInt8], _ charset: String? = nil)
        throws(DocumentError) -> Document
    {
        guard let tree = HTMLTree(bytes, charset) else { throw DocumentError("holds no text") }
        let main = tree.main
        var document = document(documentID, tree, main)
        // An empty main part is filled by scripts; then what stands around it is all there is.
        if main != nil, document.sections.isEmpty { document = self.document(documentID, tree, nil) }
        document.language = tree.language
        document.url = tree.canonicalURL
        let named = tree.metadata
        document.dates = try DocumentDates { name in
            // Old pages say `expires` to caches, and mean nothing by it.
            name == "expires" ? nil : named[name] ?? named[name.replacing("_", with: "-")]
        }
        return document
    }

    private static func document(_ documentID: String, _ tree: HTMLTree, _ main: HTMLTree.Node?) -> Document {
        var content = HTMLContent()
        tree.walk(main, into: &content)
        return content.finish(documentID: documentID, title: tree.title)
    }
}
