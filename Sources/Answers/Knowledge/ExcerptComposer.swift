internal import Events
internal import Language

/// Chooses and joins what answers one question from the passages found for it.
struct ExcerptComposer {
    /// What a reply without a list may have.
    static let mostWords = 60
    /// A list longer than this is shortened to what fits best.
    static let mostItems = 8
    /// Below this coverage the best unit is no answer, unless it means what was asked.
    static let leastCoverage = 0.3
    /// From here on a unit means what was asked, whatever words it has.
    static let leastLikeness = 0.4
    /// What coverage and likeness have to come to together, and how much likeness counts in it.
    private static let leastFit = 0.9
    private static let likenessShare = 1.5
    /// The least coverage of what is asked of a product, unless a unit surely means the question.
    private static let leastDetail = 0.3
    private static let sureLikeness = 0.6

    let question: Question
    let passages: [PassageText]

    /// Nil when nothing in the passages answers.
    func excerpt() -> Excerpt? {
        let ranked = UnitScorer(question: question).rank(passages)
        guard let best = ranked.first, answers(best) else { return nil }
        let excerpt =
            switch best.unit.kind {
            case .sentence: prose(best, ranked: ranked)
            case .item(let ordered): list(best, ordered: ordered, ranked: ranked)
            case .row: table(best, ranked: ranked)
            }
        return question.kind.admits(excerpt.text) ? excerpt : nil
    }

    /// Whether a unit's words and meaning together are near enough to what was asked.
    ///
    /// A wrong answer does more harm than none. What is asked of a product that the question names must be told, not
    /// only the product.
    private func answers(_ best: ScoredUnit) -> Bool {
        guard let likeness = best.likeness else { return best.coverage >= Self.leastCoverage }
        if let detail = best.detail, detail < Self.leastDetail, likeness < Self.sureLikeness { return false }
        return (best.coverage >= Self.leastCoverage || likeness >= Self.leastLikeness)
            && best.coverage + Self.likenessShare * likeness >= Self.leastFit
    }

    private func prose(_ best: ScoredUnit, ranked: [ScoredUnit]) -> Excerpt {
        var chosen = [best]
        if best.unit.leansBack, let before = neighbour(of: best, at: -1, in: ranked) {
            chosen.insert(before, at: 0)
        }
        if best.unit.display.hasSuffix(":"), let whole = introduced(by: best, ranked: ranked) { return whole }
        if let whole = wholeSection(of: best) { return whole }
        chosen += continuation(of: best, after: chosen, in: ranked)
        for candidate in supports(of: best, ranked: ranked) {
            let words = chosen.map(\.unit.words).reduce(0, +) + candidate.unit.words
            if words > Self.mostWords || chosen.count >= 4 { continue }
            guard !chosen.contains(where: { Self.same($0, candidate) }), adds(candidate, to: chosen) else {
                continue
            }
            chosen.append(candidate)
        }
        return Excerpt(
            text: chosen.map(\.unit.display).joined(separator: " "),
            sources: chosen.map { Excerpt.Source(passage: $0.passage, quote: $0.unit.quote) },
            coverage: best.coverage)
    }

    /// A short section is the answer as it stands: what it adds belongs to it.
    private func wholeSection(of best: ScoredUnit) -> Excerpt? {
        let passage = passages[best.passage]
        // What stands before the sentence that answers belongs to it only under a heading that asks the same.
        let start = isTopical(best) ? 0 : best.unit.position
        let units = passage.units.filter { !$0.pointsElsewhere && $0.position >= start }
        guard units.count > 1, !passage.opensPage, !question.isOverview,
            units.allSatisfy({ $0.kind == .sentence }),
            units.map(\.words).reduce(0, +) <= Self.mostWords,
            !units.contains(where: \.describesPage)
        else { return nil }
        return Excerpt(
            text: units.map(\.display).joined(separator: " "),
            sources: [Excerpt.Source(passage: best.passage, quote: best.unit.quote)], coverage: best.coverage)
    }

    /// What follows the sentence and belongs to it: a condition, or more of what was asked.
    private func continuation(
        of best: ScoredUnit, after chosen: [ScoredUnit], in ranked: [ScoredUnit]
    ) -> [ScoredUnit] {
        var words = chosen.map(\.unit.words).reduce(0, +)
        var found: [ScoredUnit] = []
        let mayGoOn = isTopical(best)
        for distance in 1...3 {
            guard let next = neighbour(of: best, at: distance, in: ranked), next.unit.kind == .sentence,
                !next.unit.describesPage, !next.unit.pointsElsewhere, !next.unit.display.hasSuffix(":")
            else { break }
            words += next.unit.words
            let belongs = next.unit.statesCondition || next.unit.leansBack
            let answers =
                mayGoOn && (question.kind.suits(next.unit.display) >= 0.5 || words <= 52)
            guard words <= Self.mostWords, belongs || answers else { break }
            found.append(next)
        }
        return found
    }

    /// The headings above say what was asked.
    private func isTopical(_ unit: ScoredUnit) -> Bool {
        let passage = passages[unit.passage]
        if question.coverage(by: passage.headingStems) >= 0.5 { return true }
        let heading = Set(Tokenizer.stems(in: passage.lastHeading))
        return !heading.isEmpty && heading.allSatisfy { stem in question.terms.contains { $0.stem == stem } }
    }

    /// Sentences worth adding: the next one when it limits the first, then what says nearly as much.
    private func supports(of best: ScoredUnit, ranked: [ScoredUnit]) -> [ScoredUnit] {
        var supports: [ScoredUnit] = []
        if let next = neighbour(of: best, at: 1, in: ranked), next.unit.kind == .sentence,
            !next.unit.describesPage,
            next.unit.statesCondition || next.unit.leansBack
        {
            supports.append(next)
        }
        let least = question.isOverview ? 0.7 : 0.88
        let document = passages[best.passage].passage.documentID
        supports += ranked.dropFirst().filter { candidate in
            guard candidate.unit.kind == .sentence, !candidate.unit.leansBack,
                !candidate.unit.pointsElsewhere,
                !candidate.unit.display.hasSuffix(":")
            else { return false }
            let tellsHow = question.kind == .procedure && question.kind.suits(candidate.unit.display) > 0
            guard candidate.score >= (tellsHow ? 0.65 : least) * best.score else { return false }
            return question.isOverview
                ? passages[candidate.passage].passage.documentID == document
                : candidate.passage == best.passage
        }.prefix(3)
        return supports
    }

    /// A further sentence must say something that the others don't.
    private func adds(_ candidate: ScoredUnit, to chosen: [ScoredUnit]) -> Bool {
        let known = chosen.reduce(into: Set<String>()) { $0.formUnion($1.unit.stems) }
        let fresh = candidate.unit.stems.subtracting(known)
        return Double(fresh.count) >= 0.4 * Double(max(candidate.unit.stems.count, 1))
    }

    private func list(_ best: ScoredUnit, ordered: Bool, ranked: [ScoredUnit]) -> Excerpt {
        let units = shown(of: best.block, in: best.passage, ranked: ranked, most: Self.mostItems)
        let lines = units.enumerated().map { index, unit in
            (ordered ? "\(index + 1). " : "- ") + unit.display
        }
        return block(best, introduction: best.block.introduction, lines: lines, units: units)
    }

    private func table(_ best: ScoredUnit, ranked: [ScoredUnit]) -> Excerpt {
        let rows = ranked.filter { $0.passage == best.passage && $0.unit.block == best.unit.block }
        let isNamed = best.unit.cells.contains { cell in
            let own = cell.stems.subtracting(best.block.contextStems)
            return question.terms.contains { $0.match(in: own) > 0 }
        }
        let asksForAll = !isNamed && question.coverage(by: best.block.contextStems) >= 0.5
        let close = rows.filter { asksForAll || $0.score >= best.score - 0.08 }
        let units = close.map(\.unit).sorted { $0.position < $1.position }.prefix(Self.mostItems)
        let labels = TableRow.labels(of: best.block.units.map(\.cells))
        var lines = units.map { TableRow.text($0.cells, for: question, labels: labels) }
        if asksForAll, lines.map({ $0.split(separator: " ").count }).reduce(0, +) > Self.mostWords {
            lines = units.map { $0.cells.first?.text ?? $0.display }
        }
        if lines.count == 1 { return block(best, introduction: nil, lines: lines, units: Array(units)) }
        return block(
            best, introduction: best.block.introduction, lines: lines.map { "- " + $0 },
            units: Array(units))
    }

    private func block(
        _ best: ScoredUnit, introduction: String?, lines: [String], units: [TextUnit]
    ) -> Excerpt {
        let quotes = units.first { $0.position == best.unit.position } ?? best.unit
        return Excerpt(
            text: ([introduction].compactMap(\.self) + lines).joined(separator: "\n"),
            sources: [Excerpt.Source(passage: best.passage, quote: quotes.quote)], coverage: best.coverage)
    }

    /// A whole list when it is short, else its best items in their order.
    private func shown(
        of block: TextBlock, in passage: Int, ranked: [ScoredUnit], most: Int
    ) -> [TextUnit] {
        if block.units.count <= most, block.words <= 110 { return block.units }
        if case .list(ordered: true) = block.kind { return Array(block.units.prefix(most)) }
        let best = ranked.filter { $0.passage == passage && $0.unit.block == block.units[0].block }.prefix(4)
        return best.map(\.unit).sorted { $0.position < $1.position }
    }

    /// The list or table after a sentence that ends with a colon.
    private func introduced(by best: ScoredUnit, ranked: [ScoredUnit]) -> Excerpt? {
        let next = ranked.first { $0.passage == best.passage && $0.block.introduction == best.unit.display }
        guard let next else { return nil }
        if case .item(let ordered) = next.unit.kind { return list(next, ordered: ordered, ranked: ranked) }
        let rows = next.block.units.prefix(Self.mostItems)
        return block(
            next, introduction: best.unit.display, lines: rows.map { "- " + $0.display }, units: Array(rows))
    }

    private func neighbour(of unit: ScoredUnit, at distance: Int, in ranked: [ScoredUnit]) -> ScoredUnit? {
        ranked.first {
            $0.passage == unit.passage && $0.unit.block == unit.unit.block
                && $0.unit.position == unit.unit.position + distance
        }
    }

    private static func same(_ left: ScoredUnit, _ right: ScoredUnit) -> Bool {
        left.passage == right.passage && left.unit.position == right.unit.position
    }
}
