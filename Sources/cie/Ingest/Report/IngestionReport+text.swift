import FoundationEssentials

extension IngestionReport {
    /// A line for the documents and one for the products, such as `12 documents: 1 added, 11 unchanged`, and one
    /// for the vectors and for what was deleted when there is anything to say of it.
    var lines: [String] {
        let versions = pruned == 1 ? "1 old version deleted" : "\(pruned) old versions deleted"
        return [
            documents.line("document"), products.line("product"), embedding.line, pruned > 0 ? versions : nil,
        ].compactMap(\.self)
    }

    /// One line of JSON with sorted keys.
    func json() throws -> Data { try Self.encoder.encode(self) }

    static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return encoder
    }
}

extension IngestionReport.Changes {
    /// Nil when there was nothing.
    fileprivate func line(_ noun: String) -> String? {
        let present = added.count + changed.count + unchanged + kept.count
        let parts = [
            (added.count, "added"), (changed.count, "changed"), (unchanged, "unchanged"),
            (kept.count, "kept"), (removed.count, "removed"),
        ]
        guard parts.contains(where: { $0.0 > 0 }) else { return nil }
        let counts = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        return "\(present) \(noun)\(present == 1 ? "" : "s"): \(counts)"
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
