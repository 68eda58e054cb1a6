internal import Events
internal import Language

/// Finds the rows of one table that two compared things stand in.
struct TableComparison {
    /// So many rows at most may be meant by one side.
    private static let mostRows = 2

    let question: Question
    let passages: [PassageText]

    func excerpt(_ request: ComparisonRequest) -> Excerpt? {
        guard request.sides.count == 2 else { return nil }
        let left = BroaderTerms.of(request.sides[0].subtracting(request.sides[1]))
        let right = BroaderTerms.of(request.sides[1].subtracting(request.sides[0]))
        var best: (score: Double, passage: Int, rows: [TextUnit])?
        for (index, passage) in passages.enumerated() {
            for block in passage.blocks where block.kind == .table {
                guard let (score, rows) = rows(of: block, left, right) else { continue }
                let columns = Set(block.units[0].cells.flatMap(\.columnStems))
                let whole =
                    score + 4 * question.coverage(by: columns)
                    + 2 * question.coverage(by: passage.headingStems)
                if whole > best?.score ?? 0 { best = (whole, index, rows) }
            }
        }
        guard let best else { return nil }
        let lines = best.rows.map { "- " + TableRow.text($0.cells, for: question) }
        return Excerpt(
            text: lines.joined(separator: "\n"),
            sources: [Excerpt.Source(passage: best.passage, quote: best.rows[0].quote)], coverage: 1)
    }

    private func rows(of block: TextBlock, _ left: Set<String>, _ right: Set<String>)
        -> (Double, [TextUnit])?
    {
        let first = Self.fitting(left, in: block.units)
        let second = Self.fitting(right, in: block.units)
        guard !first.rows.isEmpty, !second.rows.isEmpty,
            !first.rows.contains(where: { row in second.rows.contains { $0.position == row.position } })
        else { return nil }
        return (first.score + second.score, first.rows + second.rows)
    }

    /// The rows whose name holds most of the words.
    private static func fitting(_ words: Set<String>, in rows: [TextUnit]) -> (
        score: Double, rows: [TextUnit]
    ) {
        let scored = rows.map { row -> (score: Double, row: TextUnit) in
            guard let name = row.cells.first else { return (0, row) }
            let named = Double(name.stems.intersection(words).count)
            let elsewhere = row.cells.dropFirst().contains { !$0.stems.isDisjoint(with: words) }
            return (named > 0 ? named : elsewhere ? 0.4 : 0, row)
        }
        let most = scored.map(\.score).max() ?? 0
        let best = scored.filter { $0.score == most }
        guard most > 0, best.count <= mostRows else { return (0, []) }
        return (most, best.map(\.row))
    }
}
