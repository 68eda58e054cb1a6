internal import Events
internal import Language

/// Tells the measures that belong to a size: `the chest of a women's M`.
struct SizeLookup {
    let passages: [PassageText]

    /// Nil when the question names no measure, or no size that the tables have.
    func excerpt(for question: Question) -> Excerpt? {
        guard let subject = SizeMeasure.subject(of: question) else { return nil }
        let words = Set(Tokenizer.terms(in: question.text).map { Self.others[$0] ?? $0 })
        let forWomen = words.contains { $0.hasPrefix("women") || $0.hasPrefix("woman") || $0 == "ladies" }
        for (index, passage) in passages.enumerated() {
            for block in passage.blocks where block.kind == .table {
                guard let cells = block.units.first?.cells else { continue }
                let told = cells.indices.filter { subject.isTold(in: cells[$0].column) }
                guard let column = Self.column(of: told, in: cells, forWomen: forWomen) else { continue }
                let sizes = Self.sizes(at: column, in: cells)
                guard sizes != column,
                    let row = block.units.first(where: {
                        $0.cells.count > max(sizes, column)
                            && words.contains($0.cells[sizes].text.lowercased())
                    })
                else { continue }
                let (size, measure) = (row.cells[sizes], row.cells[column])
                let name = "\(size.column.asWithinSentence) \(size.text)"
                return Excerpt(
                    text: "\(measure.column) for \(name): \(measure.text).",
                    sources: [Excerpt.Source(passage: index, quote: row.quote)], coverage: 1)
            }
        }
        return nil
    }

    /// Women's column for women, men's for men; of one table of two halves the half that fits.
    static func column(of columns: [Int], in cells: [TableCell], forWomen: Bool) -> Int? {
        guard columns.count > 1 else { return columns.first }
        return columns.first { index in
            let names = cells[index].column + " " + cells[sizes(at: index, in: cells)].column
            return names.lowercased().contains("women") == forWomen
        } ?? columns.first
    }

    /// The column of the sizes that belong to a column of measures: the nearest one before it.
    static func sizes(at column: Int, in cells: [TableCell]) -> Int {
        cells[..<column].lastIndex { $0.column.lowercased().contains("size") } ?? 0
    }

    private static let others = ["small": "s", "medium": "m", "large": "l"]
}
