extension Redactor {
    /// All that the recognisers find, overlaps resolved.
    func find(in scanned: ScannedText, expectsOrderID: Bool) -> Findings {
        let folded = scanned.folded
        let subjects = scanned.runs.map { run in
            run.digitCount >= 4 ? NumberSubject.of(run, in: folded) : .unsaid
        }
        let sure = certain(in: scanned)
        var cards = SeparatedCard.candidates(in: scanned)
        for (run, subject) in zip(scanned.runs, subjects) {
            cards += CardRecognizer.candidates(in: folded, run: run, subject: subject)
            cards += SocialSecurityRecognizer.candidates(in: folded, run: run, subject: subject)
        }
        // Only an id in the shop's own shape may look like a card.
        let taken = PIICandidate.resolve(orderIDs.shapes.isEmpty ? sure + cards : sure, in: folded)
        let mentions = orderIDs.mentions(
            in: scanned.plain, excluding: taken.map(\.span), expected: expectsOrderID)
        let orders = SpanSet(mentions.map(\.span))
        cards.removeAll { orders.overlaps($0.span) }
        for card in cards where card.kind == .card {
            cards += CardDetails.candidates(after: card.span.upperBound, in: folded)
        }
        let numbers = numbers(in: scanned, subjects: subjects).filter { !orders.overlaps($0.span) }
        let all = Self.withoutLoneExpiry(sure + cards + numbers, subjects: subjects)
        return Findings(
            candidates: PIICandidate.resolve(all, in: folded), mentions: mentions, subjects: subjects,
            expectsOrderID: expectsOrderID)
    }

    /// What has a form of its own, or words that announce it.
    private func certain(in scanned: ScannedText) -> [PIICandidate] {
        var found = EmailRecognizer.candidates(in: scanned)
        found += LabelledValue.candidates(in: scanned)
        found += IBANRecognizer.candidates(in: scanned)
        found += NationalInsuranceRecognizer.candidates(in: scanned)
        found += IPAddressRecognizer.candidates(in: scanned.folded)
        found += HardwareAddressRecognizer.candidates(in: scanned)
        found += NameRecognizer.candidates(in: scanned)
        found += StreetAddressRecognizer(scanned: scanned).candidates()
        return found
    }

    /// What is known by its digits alone.
    private func numbers(in scanned: ScannedText, subjects: [NumberSubject]) -> [PIICandidate] {
        var found = SpokenDigits.candidates(in: scanned)
        var phones = PhoneRecognizer(folded: scanned.folded)
        for (run, subject) in zip(scanned.runs, subjects) {
            found += phones.candidates(in: run, subject: subject)
        }
        return found
    }

    /// Coupons expire too: a month and a year are personal data only beside a card.
    private static func withoutLoneExpiry(
        _ candidates: [PIICandidate], subjects: [NumberSubject]
    ) -> [PIICandidate] {
        let isAboutCard =
            subjects.contains(.card) || candidates.contains { $0.kind == .card || $0.kind == .cardCode }
        return isAboutCard ? candidates : candidates.filter { $0.kind != .cardExpiry }
    }
}
