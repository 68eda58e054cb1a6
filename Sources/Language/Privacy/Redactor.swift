internal import Events

/// Takes personal data out of texts: what `PIIKind` lists.
///
/// Typed placeholders stand in their place, stable in a conversation. The longest match wins where two
/// overlap. Order ids stay. Time is linear in the length of the text.
package struct Redactor: Sendable {
    let orderIDs: OrderIDRecognizer

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
        let scanned = ScannedText(text)
        var findings = find(in: scanned, expectsOrderID: expectsOrderID)
        let places = findings.joinCards(over: &ledger, in: scanned)
        var output = ""
        var copied = text.startIndex
        var matches: [PIIMatch] = []
        var redactions: [Redaction] = []
        for candidate in findings.candidates {
            let range = scanned.folded.range(of: candidate.span, in: text)
            let placeholder =
                places[candidate.span.lowerBound].map { PlaceholderLedger.placeholder($0, kind: .card) }
                ?? ledger.placeholder(for: candidate.value, kind: candidate.kind)
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
            orderIDs: findings.mentions.map(\.id).filter { seen.insert($0).inserted })
    }

    /// What would be taken out of `text`, in order.
    package func matches(in text: String) -> [PIIMatch] {
        let scanned = ScannedText(text)
        return find(in: scanned, expectsOrderID: false).candidates.map {
            PIIMatch(kind: $0.kind, range: scanned.folded.range(of: $0.span, in: text), value: $0.value)
        }
    }
}
