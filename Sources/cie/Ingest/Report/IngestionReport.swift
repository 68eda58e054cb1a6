/// What an ingestion has done.
struct IngestionReport: Hashable, Sendable, Encodable {
    struct Changes: Hashable, Sendable, Encodable {
        var added: [String] = []
        var changed: [String] = []
        var removed: [String] = []
        /// What wasn't read this time and stays as it was.
        var kept: [String] = []
        var unchanged = 0

        var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }
    }

    /// A source, file, page or line that was left out.
    struct Skipped: Hashable, Sendable, Encodable, CustomStringConvertible {
        let path: String
        let reason: String

        var description: String { "\(path): \(reason)" }
    }

    /// What has a vector and what has none.
    struct Embedding: Hashable, Sendable, Encodable {
        var embedded = 0
        var missing = 0
        /// Why nothing could be embedded.
        var problem: String?
    }

    var documents = Changes()
    var products = Changes()
    var embedding = Embedding()
    var skipped: [Skipped] = []
    /// Sources that nothing could be read from.
    var failed: [Skipped] = []
    /// Versions that were kept long enough.
    var pruned = 0
    /// Nil when nobody has looked.
    var review: KnowledgeReview?

    static func += (report: inout IngestionReport, other: IngestionReport) {
        report.documents += other.documents
        report.products += other.products
        report.skipped += other.skipped
        report.failed += other.failed
        report.pruned += other.pruned
        report.review = other.review ?? report.review
        report.embedding.embedded += other.embedding.embedded
        report.embedding.missing += other.embedding.missing
        report.embedding.problem = report.embedding.problem ?? other.embedding.problem
    }
}

extension IngestionReport.Changes {
    static func += (changes: inout Self, other: Self) {
        changes.added += other.added
        changes.changed += other.changed
        changes.removed += other.removed
        changes.kept += other.kept
        changes.unchanged += other.unchanged
    }
}
