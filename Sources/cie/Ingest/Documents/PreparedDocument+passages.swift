import Documents
import Language

extension PreparedDocument {
    /// What a chunk of it is embedded as.
    func passage(_ chunk: Chunk) -> PassageText {
        PassageText(title: title, section: chunk.section, text: chunk.text)
    }

    var passages: [PassageText] { chunks.map(passage) }
}
