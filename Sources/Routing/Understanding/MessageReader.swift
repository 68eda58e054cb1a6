internal import Events
package import Language

/// Reads what customers write: personal data, intent, feeling, language and safety.
package struct MessageReader: Sendable {
    private let redactor: Redactor
    private let classifier: IntentClassifier

    package init(redactor: Redactor = Redactor(), classifier: IntentClassifier) {
        self.redactor = redactor
        self.classifier = classifier
    }

    /// Reads a message.
    ///
    /// - Parameters:
    ///   - ledger: The conversation's placeholders.
    ///   - lastIntent: What the turn before was about, if there was one.
    ///   - asked: What the assistant said last.
    package func read(
        _ text: String, ledger: inout PlaceholderLedger, lastIntent: String? = nil, asked: String? = nil
    ) -> Understanding {
        let redacted = redactor.redact(text, ledger: &ledger, expectsOrderID: Self.asksForOrderID(asked))
        let details = DetailsOnly.holds(redacted)
        let known = details ? [IntentScore(intent: lastIntent ?? "order_status", probability: 1)] : nil
        return Understanding(
            redacted: redacted, intents: known ?? intents(of: redacted.text),
            sentiment: SentimentAnalyzer.sentiment(of: redacted.text),
            language: LanguageDetector.language(of: redacted.text), safety: SafetyCheck.verdict(on: text),
            asksForPerson: HumanRequest.isMade(in: text), onlyAddsDetails: details)
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

    /// The intents of a text; a greeting before the matter does not hide it.
    private func intents(of text: String) -> [IntentScore] {
        let whole = classifier.classify(text)
        guard let best = whole.first, RouteDecision.isSmalltalk(best.intent) else { return whole }
        for clause in ClauseSplitter.clauses(in: text) where clause.utf8.count < text.utf8.count {
            let scores = classifier.classify(clause)
            guard let first = scores.first, first.probability >= 0.4 else { continue }
            if !RouteDecision.isSmalltalk(first.intent), first.intent != IntentClassifier.outOfScope {
                return scores
            }
        }
        return whole
    }

    private static func asksForOrderID(_ reply: String?) -> Bool {
        guard let reply = reply?.lowercased() else { return false }
        return reply.contains("order number") || reply.contains("order id")
    }
}
