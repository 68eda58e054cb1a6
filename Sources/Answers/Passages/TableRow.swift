/// Writes a table row as words.
enum TableRow {
    /// The whole row: `Standard: Delivery time 3–5 business days; Cost $5.95`.
    static func text(_ cells: [TableCell]) -> String {
        guard let first = cells.first else { return "" }
        return text(filled(cells, besides: 0..<1), named: first.text)
    }

    /// Of the columns only those that the question names or that hold what it asks for.
    ///
    /// - Parameter labels: How many of the first columns it takes to tell the table's rows apart.
    static func text(_ cells: [TableCell], for question: Question, labels: Int = 1) -> String {
        guard let subject = subject(of: cells, for: question, labels: labels) else { return "" }
        let named = subject..<(subject == 0 ? min(labels, cells.count) : subject + 1)
        let rest = filled(cells, besides: named)
        let first = cells[subject]
        let name =
            first.text.first?.isNumber == true
            ? "\(first.column) \(first.text)" : cells[named].map(\.text).joined(separator: ", ")
        let wanted = rest.filter { cell in
            cell.columnIsNamed(in: question) || question.kind.names(column: cell.column)
        }
        if wanted.isEmpty { return text(rest, named: name) }
        if wanted.count == 1, question.kind.names(column: wanted[0].column) {
            return "\(name): \(wanted[0].text)"
        }
        return text(wanted, named: name, alwaysWithColumns: true)
    }

    /// What the row is about: its first cell, unless the question names another one of its first cells.
    private static func subject(of cells: [TableCell], for question: Question, labels: Int) -> Int? {
        guard let first = cells.first else { return nil }
        if labels > 1 { return 0 }
        if first.share(in: question) > 0 { return 0 }
        let named = cells.indices.dropFirst().first { cells[$0].share(in: question) >= 0.99 }
        return named ?? 0
    }

    private static func text(_ cells: [TableCell], named name: String, alwaysWithColumns: Bool = false)
        -> String
    {
        if cells.isEmpty { return name }
        if cells.count == 1, let only = cells.first, !alwaysWithColumns { return "\(name): \(only.text)" }
        return name + ": "
            + cells.map { "\($0.column.asWithinSentence) \($0.text.withSmallArticle)" }.joined(
                separator: "; ")
    }

    /// How many of the first columns it takes to tell rows apart: one, but for `Canada | Express` and `Canada | Standard`.
    static func labels(of rows: [[TableCell]]) -> Int {
        let columns = rows.map(\.count).min() ?? 0
        for count in 1..<max(2, columns) {
            let labels = rows.map { $0.prefix(count).map(\.text) }
            if Set(labels).count == rows.count { return count }
        }
        return 1
    }

    private static func filled(_ cells: [TableCell], besides named: Range<Int>) -> [TableCell] {
        cells.enumerated()
            .filter { !named.contains($0.offset) && !["", "-", "–", "—"].contains($0.element.text) }
            .map(\.element)
    }
}
