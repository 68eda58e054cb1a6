internal import Events

/// Takes e-mail addresses, telephone and card numbers out of texts.
///
/// Typed placeholders stand in their place, stable in a conversation. The longest match wins where two
/// overlap. Order ids stay. Time is linear in the length of the text.
package struct Redactor: Sendable {
    private let orderIDs: OrderIDRecognizer

    package init(orderIDs: OrderIDRecognizer = OrderIDRecognizer()) {
        self.orderIDs = orderIDs
    }

    /// Redacts a customer's words.
    ///
    /// - Parameters:
    ///   - ledger: The conversation's placeholders; new values are added.
    ///   - expectsOrderID: The customer was just asked for an order id, so a bare number will be it.
    package func redact(
        _ text: String, ledger: inout PlaceholderLedger, expectsOrderID: Bool = false
    ) -> RedactedText {
        let folded = FoldedText(text)
        let (candidates, mentions) = find(in: folded, text: text, expectsOrderID: expectsOrderID)
        var output = ""
        var copied = text.startIndex
        var matches: [PIIMatch] = []
        var redactions: [Redaction] = []
        for candidate in candidates {
            let range = folded.range(of: candidate.span, in: text)
            let placeholder = ledger.placeholder(for: candidate.value, kind: candidate.kind)
            output += text[copied..<range.lowerBound]
            output += placeholder
            copied = range.upperBound
            matches.append(PIIMatch(kind: candidate.kind, range: range, value: candidate.value))
            redactions.append(Redaction(type: candidate.kind.rawValue, placeholder: placeholder))
        }
        output += text[copied...]
        var seen: Set<String> = []
        return RedactedText(
            text: output, matches: matches, redactions: redactions,
            emails: matches.filter { $0.kind == .email }.map { EmailHash(email: $0.value) },
            orderIDs: mentions.map(\.id).filter { seen.insert($0).inserted })
    }

    /// What would be taken out of `text`, in order.
    package func matches(in text: String) -> [PIIMatch] {
        let folded = FoldedText(text)
        return find(in: folded, text: text, expectsOrderID: false).0.map {
            PIIMatch(kind: $0.kind, range: folded.range(of: $0.span, in: text), value: $0.value)
        }
    }

    private func find(
        in folded: FoldedText, text: String, expectsOrderID: Bool
    ) -> (candidates: [PIICandidate], mentions: [OrderIDMention]) {
        let emails = EmailRecognizer.candidates(in: folded, text: text)
        let runs = DigitRun.all(in: folded)
        var cards = CardRecognizer.candidates(in: folded, runs: runs)
        // Only an id in the shop's own shape may look like a card.
        let taken = SpanSet((orderIDs.shapes.isEmpty ? emails + cards : emails).map(\.span))
        let mentions = orderIDs.mentions(in: folded, excluding: taken.spans, expected: expectsOrderID)
        let orders = SpanSet(mentions.map(\.span))
        cards.removeAll { orders.overlaps($0.span) }
        let phones =
            (PhoneRecognizer.candidates(in: folded, runs: runs) + SpokenDigits.candidates(in: folded))
            .filter { !orders.overlaps($0.span) }
        return (PIICandidate.resolve(emails + cards + phones), mentions)
    }
}
