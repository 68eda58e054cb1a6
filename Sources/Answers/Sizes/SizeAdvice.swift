internal import Events
internal import Language

/// Reads a size off the tables of the size guide.
struct SizeAdvice {
    /// Centimetres to an inch.
    private static let inch = 2.54

    let passages: [PassageText]

    private struct Finding {
        let passage: Int
        let row: TextUnit
        /// The cell that the measure was found in.
        let cell: Int
        /// The row below, when the measure lies between both.
        let smaller: TextUnit?
    }

    /// Nil when no table tells of the measure.
    func excerpt(for question: Question) -> Excerpt? {
        guard let measure = SizeMeasure(question) else {
            return SizeLookup(passages: passages).excerpt(for: question)
        }
        for (index, passage) in passages.enumerated() {
            for block in passage.blocks where block.kind == .table {
                if let finding = find(measure, in: block, of: index) {
                    return excerpt(finding, measure, question)
                }
            }
        }
        return sentence(telling: measure)
    }

    /// Where sizes stand in a sentence: `M 8 in, L 9 in`.
    private func sentence(telling measure: SizeMeasure) -> Excerpt? {
        for (index, passage) in passages.enumerated() {
            let fitting = passage.units.first { unit in
                unit.kind == .sentence && measure.subject.isTold(in: unit.display)
                    && SizeSpan.all(in: unit.display, unit: measure.unit).contains {
                        $0.low <= measure.value && measure.value <= $0.high
                    }
            }
            guard let fitting else { continue }
            return Excerpt(
                text: fitting.display, sources: [Excerpt.Source(passage: index, quote: fitting.quote)],
                coverage: 1)
        }
        return nil
    }

    private func find(_ measure: SizeMeasure, in block: TextBlock, of passage: Int) -> Finding? {
        guard let cells = block.units.first?.cells else { return nil }
        let columns = cells.indices.filter { measure.subject.isTold(in: cells[$0].column) }
        guard let column = column(of: columns, in: cells, measure) else { return nil }
        for unit in [measure.unit, measure.unit == "in" ? "cm" : "in"] {
            let value = converted(measure, to: unit)
            let spans = block.units.map { row in
                row.cells.indices.contains(column) ? SizeSpan(row.cells[column].text, unit: unit) : nil
            }
            guard spans.contains(where: { $0 != nil }) else { continue }
            // A millimetre or two is within the error of a ruler.
            let slack = unit == "cm" && measure.unit == "in" ? 0.15 : 0.01
            guard let index = spans.firstIndex(where: { $0.map { $0.high + slack >= value } ?? false }),
                let span = spans[index]
            else { return nil }
            if span.low - slack <= value {
                return Finding(passage: passage, row: block.units[index], cell: column, smaller: nil)
            }
            // Rows between may be titles of a group, without a size.
            guard let smaller = spans[..<index].lastIndex(where: { $0 != nil }) else { return nil }
            return Finding(
                passage: passage, row: block.units[index], cell: column, smaller: block.units[smaller])
        }
        return nil
    }

    /// The column that tells it to whom the size is for.
    private func column(of columns: [Int], in cells: [TableCell], _ measure: SizeMeasure) -> Int? {
        SizeLookup.column(of: columns, in: cells, forWomen: measure.isForWomen ?? false)
    }

    private func converted(_ measure: SizeMeasure, to unit: String) -> Double {
        switch (measure.unit, unit) {
        case ("in", "cm"): measure.value * Self.inch
        case ("cm", "in"): measure.value / Self.inch
        default: measure.value
        }
    }

    private func excerpt(_ finding: Finding, _ measure: SizeMeasure, _ question: Question) -> Excerpt {
        let cells = finding.row.cells
        let found = cells[finding.cell]
        let size = cells[SizeLookup.sizes(at: finding.cell, in: cells)]
        var text: String
        if case .system = measure.subject {
            text = "\(Self.named(found)) is \(others(cells, besides: finding.cell, question))."
        } else if size.column.lowercased().contains("size") {
            text = "Take \(Self.named(size)): it is for a \(lowered(found.column)) of \(found.text)."
        } else {
            text =
                "Take \(others(cells, besides: finding.cell, question)). "
                + "That is for a \(lowered(found.column)) of \(found.text)."
        }
        var sources = [Excerpt.Source(passage: finding.passage, quote: finding.row.quote)]
        if let smaller = finding.smaller {
            text += " The next smaller one is for \(smaller.cells[finding.cell].text)."
        }
        if let advice = advice(question, isBetween: finding.smaller != nil) {
            text += " " + advice.unit.display
            sources.append(Excerpt.Source(passage: advice.passage, quote: advice.unit.quote))
        }
        return Excerpt(text: text, sources: sources, coverage: 1)
    }

    /// The sizes of a row: first the ones that were asked for, the others in brackets.
    private func others(_ cells: [TableCell], besides cell: Int, _ question: Question) -> String {
        let rest = cells.enumerated().filter { $0.offset != cell && !$0.element.text.isEmpty }.map(\.element)
        let words = Set(Tokenizer.terms(in: question.text))
        let asked = rest.filter { other in
            let system = Tokenizer.terms(in: other.column)
            return system.first.map { ["uk", "us", "eu"].contains($0) && words.contains($0) } ?? false
        }
        let main = asked.isEmpty ? Array(rest.prefix(1)) : asked
        let more = rest.filter { other in !main.contains { $0.column == other.column } }
        let list = main.map(Self.named).joined(separator: " or ")
        return more.isEmpty ? list : "\(list) (\(more.map(Self.named).joined(separator: ", ")))"
    }

    /// What the guide advises to those between two sizes, or for this kind of shoe.
    private func advice(_ question: Question, isBetween: Bool) -> (passage: Int, unit: TextUnit)? {
        let asked = Set(Tokenizer.terms(in: question.text))
        guard isBetween || !asked.isDisjoint(with: ["boots", "boot", "trail"]) else { return nil }
        for (index, passage) in passages.enumerated() {
            let fitting = passage.units.first { unit in
                let text = unit.display.lowercased()
                return unit.kind == .sentence
                    && (isBetween ? text.contains("between two sizes") : text.contains("thumb"))
            }
            if let fitting { return (index, fitting) }
        }
        return nil
    }

    private static func named(_ cell: TableCell) -> String { "\(lower(cell.column)) \(cell.text)" }

    private func lowered(_ column: String) -> String { Self.lower(column).lowercased() }

    /// `Size M` becomes `size M`, `EU 43` stays.
    private static func lower(_ column: String) -> String { column.asWithinSentence }
}
