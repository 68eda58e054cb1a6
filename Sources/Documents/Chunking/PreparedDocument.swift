import Crypto
import FoundationEssentials
internal import Knowledge

/// A document ready to be stored: cut, and with the hash that tells whether it has changed.
package struct PreparedDocument: Sendable, Hashable {
    package var documentID: String
    package let title: String
    package var url: String?
    package let language: String?
    package let dates: DocumentDates
    /// SHA-256 of what is stored, lower-case hex; so a better way of cutting counts as a change, too.
    package let contentHash: String
    package let chunks: [Chunk]

    package init(_ document: Document, chunker: Chunker = Chunker()) {
        documentID = document.documentID
        title = StorableText.text(document.title)
        url = document.url.map(StorableText.text)
        language = document.language.map(StorableText.text)
        dates = document.dates
        chunks = chunker.chunks(of: document).map { chunk in
            Chunk(
                ordinal: chunk.ordinal, section: chunk.section.map(StorableText.text),
                text: StorableText.text(chunk.text))
        }
        var hash = SHA256()
        let fields: [String?] =
            [title, url, language] + dates.texts + chunks.flatMap { [$0.section, $0.text] as [String?] }
        for field in fields {
            // The length first, or two fields could pass for one.
            hash.update(data: Array("\(field?.utf8.count ?? -1):\(field ?? "")".utf8))
        }
        contentHash = hash.finalize().map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}
