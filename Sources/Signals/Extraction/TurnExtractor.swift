package import Events

/// Reads the intent signals and the stated facts out of one turn.
///
/// Pure: the same turn and the same catalogue always give the same result.
package struct TurnExtractor: Sendable {
    let vocabulary: CatalogueVocabulary

    package init(vocabulary: CatalogueVocabulary) {
        self.vocabulary = vocabulary
    }

    /// What the turn shows.
    ///
    /// - Parameters:
    ///   - turn: Redacted, as the router published it.
    ///   - focus: The thing that the session was last about.
    package func extraction(of turn: TurnRouted, focus: CategoryPlace? = nil) -> TurnExtraction {
        guard turn.safety != .injection, ["en", "und", ""].contains(turn.language) else {
            return TurnExtraction()
        }
        let text = TurnText(turn.text)
        guard !text.tokens.isEmpty else { return TurnExtraction() }
        let sensitive = SensitiveReading(text)
        guard !sensitive.isMinor else { return TurnExtraction(suppressed: 1, isMinor: true) }
        let mentions = MentionFinder(vocabulary: vocabulary)
            .mentions(in: text, apartFrom: sensitive.excluded)
        let deadline = DeadlineReader(
            now: turn.receivedAt, isMonthFirst: turn.locale.map { $0.hasSuffix("US") } ?? true
        )
        .reading(of: text)
        let composer = SignalComposer(
            turn: turn, text: text, sensitive: sensitive, intent: IntentReading(turn.intents),
            deadline: deadline,
            places: vocabulary.places)
        let wishes = composer.wishes(from: mentions, focus: focus)
        let facts = FactFinder(text: text, mentions: mentions, sensitive: sensitive, vocabulary: vocabulary)
            .facts(deadline: deadline, at: turn.receivedAt)
        return TurnExtraction(
            signals: composer.signals(from: wishes), facts: facts, suppressed: sensitive.ranges.count,
            focus: wishes.last { $0.place != .general }?.place)
    }
}
