import FoundationEssentials

/// What an operator sees of the sources.
enum SourceTable {
    /// A line for each source, the longest columns setting the width.
    static func lines(_ sources: [KnownSource], now: Date) -> [String] {
        guard !sources.isEmpty else { return ["nothing has been ingested"] }
        let rows = sources.map { source in
            [
                source.source, "\(source.documents)", "\(source.passages)", "\(source.products)",
                source.ingestedAt.map { age(of: $0, now) } ?? "never",
                source.failure.map { "failed \(source.failedAt.map { age(of: $0, now) } ?? ""): \($0)" }
                    ?? "",
            ]
        }
        let all = [["source", "documents", "passages", "products", "read", ""]] + rows
        let widths = all[0].indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            return String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
        }
    }

    private static func age(of date: Date, _ now: Date) -> String {
        let minutes = Int(now.timeIntervalSince(date) / 60)
        return switch minutes {
        case ..<1: "just now"
        case ..<120: "\(minutes) min ago"
        case ..<2_880: "\(minutes / 60) h ago"
        default: "\(minutes / 1_440) days ago"
        }
    }
}
