import FoundationEssentials
import Postgres

/// A document that is answered from, as an editor reads it.
struct ReviewedDocument: Sendable {
    let documentID: String
    let title: String
    let reviewAt: Date?
    let updatedAt: Date?
    /// The texts of its chunks.
    var texts: [String] = []

    init(_ row: Row) throws {
        documentID = try row.get("document_id")
        title = try row.get("title")
        reviewAt = try row.get("review_at")
        updatedAt = try row.get("updated_at")
    }
}
