/// Writes a table row as words.
enum TableRow {
    /// The whole row: `Standard: Delivery time 3–5 business days; Cost $5.95`.
    static func text(_ cells: [TableCell]) -> String {
        guard let first = cells.first else { return "" }
        let rest = filled(cells)
        if rest.isEmpty { return first.text }
        if rest.count == 1, let only = rest.first { return "\(first.text): \(only.text)" }
        return first.text + ": " + rest.map { "\($0.column) \($0.text)" }.joined(separator: "; ")
    }

    /// Of the columns only those that the question names or that hold what it asks for.
    static func text(_ cells: [TableCell], for question: Question) -> String {
        guard let first = cells.first else { return "" }
        let rest = filled(cells)
        let name = first.text.first?.isNumber == true ? "\(first.column) \(first.text)" : first.text
        let wanted = rest.filter { cell in
            cell.columnIsNamed(in: question) || question.kind.names(column: cell.column)
        }
        if wanted.isEmpty { return text(cells) }
        if wanted.count == 1, question.kind.names(column: wanted[0].column) {
            return "\(name): \(wanted[0].text)"
        }
        return name + ": " + wanted.map { "\($0.column) \($0.text)" }.joined(separator: "; ")
    }

    private static func filled(_ cells: [TableCell]) -> [TableCell] {
        cells.dropFirst().filter { !["", "-", "–", "—"].contains($0.text) }
    }
}
