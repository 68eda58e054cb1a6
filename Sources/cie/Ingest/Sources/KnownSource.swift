import FoundationEssentials
import Postgres

/// A source and what has come from it.
struct KnownSource: Sendable, Codable {
    let source: String
    let kind: SourceName.Kind
    let documents: Int
    let passages: Int
    let products: Int
    /// When it was last read; nil when it never could be.
    let ingestedAt: Date?
    let failedAt: Date?
    /// Why it could not be read when it last was to be.
    let failure: String?

    private enum CodingKeys: String, CodingKey {
        case source, kind, documents, passages, products, failure
        case ingestedAt = "ingested_at"
        case failedAt = "failed_at"
    }
}

extension KnownSource {
    init(_ row: Row) throws {
        source = try row.get("source")
        kind = SourceName.Kind(rawValue: try row.get("kind", as: String.self)) ?? .folder
        documents = try row.get("documents")
        passages = try row.get("passages")
        products = try row.get("products")
        ingestedAt = try row.get("ingested_at")
        failedAt = try row.get("failed_at")
        failure = try row.get("failure")
    }
}
