import Documents
import FoundationEssentials
import Language

extension PreparedDocument {
    /// What a chunk of it is embedded as.
    func passage(_ chunk: Chunk) -> PassageText {
        PassageText(title: title, section: chunk.section, text: chunk.text)
    }

    /// Whether nothing will ever be answered from it.
    var hasExpired: Bool { dates.endsAt.map { $0 <= Date() } ?? false }

    var passages: [PassageText] { chunks.map(passage) }
}
