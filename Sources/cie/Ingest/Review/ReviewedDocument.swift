import FoundationEssentials
import Grounding
import Postgres

/// A document that is answered from, as an editor reads it.
struct ReviewedDocument: Sendable {
    let documentID: String
    let title: String
    let reviewAt: Date?
    let updatedAt: Date?
    var passages: [ReviewedPassage] = []

    init(_ row: Row) throws {
        documentID = try row.get("document_id")
        title = try row.get("title")
        reviewAt = try row.get("review_at")
        updatedAt = try row.get("updated_at")
    }

    /// As what it says is held against other documents.
    var contradictory: [ContradictionPassage] {
        passages.map { passage in
            ContradictionPassage(
                documentID: documentID, title: title, heading: passage.section, text: passage.text,
                vector: passage.vector)
        }
    }
}
