/// Writes a table row as words.
enum TableRow {
    /// `Standard: Delivery time 3–5 business days; Cost $5.95`.
    static func text(_ cells: [TableCell]) -> String {
        guard let first = cells.first else { return "" }
        let rest = cells.dropFirst().filter { !["", "-", "–", "—"].contains($0.text) }
        if rest.isEmpty { return first.text }
        if rest.count == 1, let only = rest.first { return "\(first.text): \(only.text)" }
        return first.text + ": " + rest.map { "\($0.column) \($0.text)" }.joined(separator: "; ")
    }
}
