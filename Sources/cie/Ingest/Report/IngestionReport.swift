/// What an ingestion has done.
struct IngestionReport: Hashable, Sendable {
    struct Changes: Hashable, Sendable {
        var added: [String] = []
        var changed: [String] = []
        var removed: [String] = []
        var unchanged = 0

        var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }
    }

    /// A file or line that was left out.
    struct Skipped: Hashable, Sendable, CustomStringConvertible {
        let path: String
        let reason: String

        var description: String { "\(path): \(reason)" }
    }

    /// What has a vector and what has none.
    struct Embedding: Hashable, Sendable {
        var embedded = 0
        var missing = 0
        /// Why nothing could be embedded.
        var problem: String?
    }

    var embedding = Embedding()
    var documents = Changes()
    var products = Changes()
    var skipped: [Skipped] = []

    static func += (report: inout IngestionReport, other: IngestionReport) {
        report.documents += other.documents
        report.products += other.products
        report.skipped += other.skipped
        report.embedding.embedded += other.embedding.embedded
        report.embedding.missing += other.embedding.missing
        report.embedding.problem = report.embedding.problem ?? other.embedding.problem
    }

    /// A line for the documents and one for the products, such as `12 documents: 1 added, 11 unchanged`, and one
    /// for the vectors when there is anything to say of them.
    var lines: [String] {
        [documents.line("document"), products.line("product"), embedding.line].compactMap(\.self)
    }
}

extension IngestionReport.Embedding {
    fileprivate var line: String? {
        guard embedded > 0 || missing > 0 else { return nil }
        let done = embedded > 0 ? "\(embedded) embedded" : nil
        let left = missing > 0 ? "\(missing) without a vector" + (problem.map { " (\($0))" } ?? "") : nil
        return "vectors: " + [done, left].compactMap(\.self).joined(separator: ", ")
    }
}

extension IngestionReport.Changes {
    static func += (changes: inout Self, other: Self) {
        changes.added += other.added
        changes.changed += other.changed
        changes.removed += other.removed
        changes.unchanged += other.unchanged
    }

    /// Nil when there was nothing.
    fileprivate func line(_ noun: String) -> String? {
        let present = added.count + changed.count + unchanged
        let parts = [
            (added.count, "added"), (changed.count, "changed"), (unchanged, "unchanged"),
            (removed.count, "removed"),
        ]
        guard parts.contains(where: { $0.0 > 0 }) else { return nil }
        let counts = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        return "\(present) \(noun)\(present == 1 ? "" : "s"): \(counts)"
    }
}
