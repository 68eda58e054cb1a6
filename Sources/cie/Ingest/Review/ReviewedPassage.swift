import Language
import Postgres

/// A passage of a document that is answered from.
struct ReviewedPassage: Sendable {
    let section: String?
    let text: String
    let vector: SentenceVector?

    init(_ row: Row) throws {
        section = try row.get("section")
        text = try row.get("text")
        vector = try row.get("embedding", as: String?.self).flatMap(Embeddings.vector)
    }
}
