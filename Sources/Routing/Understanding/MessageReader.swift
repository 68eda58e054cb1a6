internal import Events
package import Language

/// Reads what customers write: personal data, intent, feeling, language and safety.
package struct MessageReader: Sendable {
    private let redactor: Redactor
    private let models: LanguageModels

    package init(redactor: Redactor = Redactor(), models: LanguageModels) {
        self.redactor = redactor
        self.models = models
    }

    /// Reads a message by its meaning.
    ///
    /// - Throws: `CancellationError`.
    package func read(_ text: String) async throws -> MessageReading {
        let passages = passages(of: text)
        let vectors = try await models.encoder?.vectors(of: passages.all)
        let safety = try await models.safety.judge(text, vector: vectors?.first, encoder: models.encoder)
        return reading(of: text, passages, vectors: vectors, safety: safety)
    }

    /// Reads a message by its wording alone.
    package func readWording(_ text: String) -> MessageReading {
        reading(of: text, passages(of: text), vectors: nil, safety: models.safety.judge(text))
    }

    /// Puts a reading into its conversation.
    ///
    /// - Parameters:
    ///   - ledger: The conversation's placeholders.
    ///   - lastIntent: What the turn before was about, if there was one.
    ///   - asked: What the assistant said last.
    package func understand(
        _ text: String, _ reading: MessageReading, ledger: inout PlaceholderLedger,
        lastIntent: String? = nil, asked: String? = nil
    ) -> Understanding {
        let redacted = redactor.redact(text, ledger: &ledger, expectsOrderID: Self.asksForOrderID(asked))
        let details = DetailsOnly.holds(redacted)
        let known = details ? [IntentScore(intent: lastIntent ?? "order_status", probability: 1)] : nil
        return Understanding(
            redacted: redacted, intents: known ?? reading.mainIntents,
            clauses: reading.wishes(in: redacted.text), reading: reading, onlyAddsDetails: details)
    }

    func redacted(_ text: String, ledger: inout PlaceholderLedger) -> RedactedText {
        redactor.redact(text, ledger: &ledger)
    }

    /// Takes personal data out of words that are no turn.
    func redact(_ text: String, ledger: inout PlaceholderLedger) -> String {
        redactor.redact(text, ledger: &ledger).text
    }

    /// A page's address without its query, which may hold anything, and without personal data in its path.
    func redactAddress(_ address: String, ledger: inout PlaceholderLedger) -> String {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        return redactor.redact(String(path.prefix(500)), ledger: &ledger).text
    }

    /// An identifier of the shop's; nil when it is somebody's address after all.
    func withoutPersonalData(_ text: String) -> String? {
        let isAddress = redactor.matches(in: text).contains { $0.kind == .email }
        return isAddress ? nil : String(text.prefix(MessageLimits.identifier))
    }

    func isEmail(_ text: String) -> Bool {
        let matches = redactor.matches(in: text)
        return matches.count == 1 && matches[0].kind == .email
    }

    /// Models see no personal data either; which number a placeholder has makes no difference to them.
    private func passages(of text: String) -> MessagePassages {
        var ledger = PlaceholderLedger(sessionID: "")
        return MessagePassages(redactor.redact(text, ledger: &ledger))
    }

    private func reading(
        of text: String, _ passages: MessagePassages, vectors: [SentenceVector]?, safety: SafetyJudgement
    ) -> MessageReading {
        let intents = models.intents.classify(passages.whole, vector: vectors?.first)
        let clauses = passages.clauses.enumerated().map { place, clause in
            let vector = passages.telling.firstIndex(of: place).map { $0 + 1 }
            return MessageReading.Clause(
                intents: vector.map { models.intents.classify(clause, vector: vectors?[$0]) } ?? [])
        }
        var reading = MessageReading(
            intents: intents, clauses: clauses,
            sentiment: models.sentiment.sentiment(of: passages.whole, vector: vectors?.first),
            language: LanguageDetector.language(of: passages.whole), safety: safety.verdict,
            safetyScores: SafetyScores(toxicity: safety.toxicity, injection: safety.injection),
            threat: ThreatCheck.rule(metBy: text)?.rawValue,
            asksForPerson: false, vector: vectors?.first)
        reading.asksForPerson =
            HumanRequest.isMade(in: text)
            || (!passages.isDetailsOnly && reading.personProbability >= Self.personThreshold
                && !HumanRequest.asksWhoAnswers(passages.whole)
                && !HumanRequest.asksHowToReach(passages.whole))
        return reading
    }

    /// Above this a wish for a person is plain, in whatever words.
    private static let personThreshold = 0.5

    private static func asksForOrderID(_ reply: String?) -> Bool {
        guard let reply = reply?.lowercased() else { return false }
        return reply.contains("order number") || reply.contains("order id")
    }
}
