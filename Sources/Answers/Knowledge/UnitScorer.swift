internal import Events
internal import Language

/// Says how well each unit of the passages answers one question.
struct UnitScorer {
    /// How much the meaning of a unit counts beside its words; their score reaches about 1.5.
    private static let likenessShare = 1.0
    /// What is much less alike to the question than the closest unit of all passages is passed over, whatever words
    /// it shares.
    private static let distancePenalty = 3.0
    private static let nearness = 0.15

    let question: Question

    /// Best first.
    func rank(_ passages: [PassageText]) -> [ScoredUnit] {
        let highest = passages.map(\.passage.score).max() ?? 0
        let closest = passages.flatMap { passage in
            passage.units.compactMap { question.likeness(of: $0, in: passage) }
        }.max()
        return passages.enumerated().flatMap { index, passage in
            passage.blocks.flatMap { block in
                block.units.map { unit in
                    let prior = 0.45 * max(-1, passage.passage.score - highest)
                    let likeness = question.likeness(of: unit, in: passage)
                    let spoken = value(of: unit, in: block, of: passage)
                    let coverage = question.coverage(spoken)
                    return ScoredUnit(
                        passage: index, unit: unit, block: block,
                        score: score(unit, coverage: coverage, in: block, of: passage) + prior
                            + Self.meaning(likeness, closest: closest),
                        coverage: coverage, likeness: likeness,
                        detail: question.coverageBesidesNames(spoken))
                }
            }
        }.sorted { left, right in
            if left.score != right.score { return left.score > right.score }
            return (left.passage, left.unit.position) < (right.passage, right.unit.position)
        }
    }

    /// What a unit's meaning adds to its words' score.
    ///
    /// A page that was just ingested has no vectors of its parts yet: its sentences are taken to be as near as the least
    /// near that isn't passed over, for nothing is known of them.
    private static func meaning(_ likeness: Double?, closest: Double?) -> Double {
        guard let closest else { return 0 }
        guard let likeness else { return likenessShare * max(0, closest - nearness) }
        return likenessShare * likeness - distancePenalty * max(0, closest - likeness - nearness)
    }

    /// How much the unit speaks of a term, with the headings it stands under.
    private func value(
        of unit: TextUnit, in block: TextBlock, of passage: PassageText
    ) -> (QueryTerm) -> Double {
        let around = Self.stems(around: unit, in: block)
        return { term in
            max(
                term.match(in: unit.stems), 0.9 * term.match(in: around),
                0.85 * term.match(in: passage.headingStems), 0.7 * term.match(in: passage.titleStems))
        }
    }

    private func score(
        _ unit: TextUnit, coverage: Double, in block: TextBlock, of passage: PassageText
    ) -> Double {
        let own = question.coverage(by: unit.stems)
        let opens = question.isOverview && passage.opensPage && (own > 0 || unit.statesNumber)
        let above = passage.headingStems.union(block.contextStems)
        let heading = question.coverage(by: opens ? above.union(passage.titleStems) : above)
        // A row, or a page's opening, is about what stands above it, whatever it repeats of it.
        let said = unit.kind == .row || opens ? max(own, 0.8 * heading) : own
        var score = 0.45 * coverage + 0.35 * said + 0.2 * heading
        score += 0.25 * question.kind.suits(unit.display)
        if unit.leads, unit.kind == .sentence { score += heading >= 0.6 ? 0.2 : 0.08 }
        if opens { score += 0.5 * heading }
        if case .item(ordered: true) = unit.kind { score += question.kind == .procedure ? 0.35 : -0.12 }
        if unit.kind == .row { score += cellBonus(unit.cells) }
        return score - penalty(for: unit)
    }

    /// A cell that the question names together with its column: `US men's` and `9`.
    private func cellBonus(_ cells: [TableCell]) -> Double {
        let bonus =
            cells.map { cell in
                let named = question.coverage(by: cell.stems)
                let column = question.coverage(by: cell.columnStems)
                return named > 0 && column > 0 ? 0.3 * (named + column) * cell.share(in: question) : 0
            }.max() ?? 0
        let fitting = cells.contains { question.kind.names(column: $0.column) } ? 0.2 : 0
        guard let first = cells.first else { return max(bonus, fitting) }
        if Self.stands(first.text, in: question.text) { return max(bonus, 0.5) + fitting }
        guard !first.stems.isEmpty else { return max(bonus, fitting) }
        let share = question.coverage(by: first.stems) * first.share(in: question)
        return max(bonus, 0.4 * share) + fitting
    }

    /// Whether the question names a row in so many words, small ones included: `next day`.
    private static func stands(_ name: String, in text: String) -> Bool {
        let words = Tokenizer.terms(in: name)
        guard words.count > 1 || (words.first?.count ?? 0) > 3 else { return false }
        let asked = " " + Tokenizer.terms(in: text).joined(separator: " ") + " "
        return asked.contains(" " + words.joined(separator: " ") + " ")
    }

    private static func stems(around unit: TextUnit, in block: TextBlock) -> Set<String> {
        guard !unit.cells.isEmpty || block.introduction != nil || block.heading != nil else { return [] }
        return unit.cells.reduce(into: block.contextStems) { $0.formUnion($1.columnStems) }
    }

    /// Asks what happens in a certain case; else a sentence about a case is seldom the answer.
    private var asksForCase: Bool { question.text.lowercased().contains("if ") }

    /// What reads badly on its own, or says what a page is about instead of saying it.
    private func penalty(for unit: TextUnit) -> Double {
        var penalty = 0.0
        let text = unit.display
        if unit.describesPage || unit.pointsElsewhere { penalty += 0.9 }
        if text.hasSuffix("?") { penalty += 0.5 }
        if text.hasSuffix(":") { penalty += 0.1 }
        if text.hasPrefix("If "), !asksForCase { penalty += 0.15 }
        if unit.words > 45 { penalty += 0.1 }
        if unit.words < 4, unit.kind == .sentence { penalty += 0.2 }
        if unit.leansBack { penalty += 0.08 }
        return penalty
    }
}
