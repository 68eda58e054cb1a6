package import Knowledge

/// Reads files into documents.
package enum DocumentReader {
    /// Takes a file apart; throws when it holds no text or isn't what its name says.
    ///
    /// A PDF has to be converted first: its text is read as `plainText`.
    package static func document(
        _ documentID: String, format: KnowledgeFormat, bytes: [UInt8]
    ) throws(DocumentError) -> Document {
        let document: Document
        switch format {
        case .markdown: document = try MarkdownReader.document(documentID, try text(bytes))
        case .html: document = try HTMLReader.document(documentID, bytes)
        case .plainText: document = PlainTextReader.document(documentID, try text(bytes))
        case .csv: document = try CSVReader.document(documentID, try text(bytes))
        case .pdf: throw DocumentError("a PDF has to be converted to text first")
        }
        guard !document.sections.isEmpty else { throw DocumentError("holds no text") }
        return document
    }

    /// Guessing an encoding would put wrong letters before customers; so it is UTF-8 or nothing.
    private static func text(_ bytes: [UInt8]) throws(DocumentError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw DocumentError("isn't UTF-8 text")
        }
        return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    }
}
