package import Knowledge

/// Reads files into documents.
package enum DocumentReader {
    /// Takes a file apart; throws when it holds no text or isn't what its name says.
    ///
    /// A PDF has to be converted first, by `PDFReader`.
    ///
    /// - Parameter charset: The encoding that the bytes came with, in lower case; UTF-8 without one.
    package static func document(
        _ documentID: String, format: KnowledgeFormat, bytes: [UInt8], charset: String? = nil
    ) throws(DocumentError) -> Document {
        let document: Document
        switch format {
        case .markdown:
            document = try MarkdownReader.document(documentID, try TextDecoding.text(bytes, charset))
        case .html: document = try HTMLReader.document(documentID, bytes, charset)
        case .plainText:
            document = PlainTextReader.document(documentID, try TextDecoding.text(bytes, charset))
        case .csv: document = try CSVReader.document(documentID, try TextDecoding.text(bytes, charset))
        case .pdf: throw DocumentError("a PDF has to be converted to text first")
        }
        guard !document.sections.isEmpty else { throw DocumentError("holds no text") }
        return document
    }
}
