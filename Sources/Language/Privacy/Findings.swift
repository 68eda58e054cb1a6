/// What a text holds: personal data to take out, and order ids to keep.
struct Findings {
    private(set) var candidates: [PIICandidate]
    private(set) var mentions: [OrderIDMention]
    /// What the words around each run of digits say it is.
    let subjects: [NumberSubject]
    /// The customer was just asked for an order id.
    let expectsOrderID: Bool

    init(
        candidates: [PIICandidate], mentions: [OrderIDMention], subjects: [NumberSubject],
        expectsOrderID: Bool
    ) {
        self.candidates = candidates
        self.mentions = mentions
        self.subjects = subjects
        self.expectsOrderID = expectsOrderID
    }

    /// Deals with a card number that is typed over several messages.
    ///
    /// - Returns: By the place of a candidate: the number of the placeholder that stands for its card.
    mutating func joinCards(over ledger: inout PlaceholderLedger, in scanned: ScannedText) -> [Int: Int] {
        let part = ledger.cardPart
        ledger.cardPart = part?.waiting
        guard !candidates.contains(where: { $0.kind == .card }) else {
            ledger.cardPart = nil
            return [:]
        }
        if let part, let run = SplitCard.continuation(of: part, in: scanned) {
            return add(run, after: part, over: &ledger, in: scanned)
        }
        guard let run = SplitCard.beginning(in: scanned, subjects: subjects), isFree(run) else { return [:] }
        let digits = run.digits(run.groups.indices, of: scanned.folded)
        guard digits.count >= 6 else {
            ledger.cardPart = CardPart(digits: digits, place: nil)
            return [:]
        }
        let place = ledger.newPlace(kind: .card)
        ledger.cardPart = CardPart(digits: digits, place: place)
        return insert(run, place: place)
    }

    /// Takes out what goes on with a card, once it is long enough to be one.
    private mutating func add(
        _ run: DigitRun, after part: CardPart, over ledger: inout PlaceholderLedger, in scanned: ScannedText
    ) -> [Int: Int] {
        let digits = run.digits(run.groups.indices, of: scanned.folded)
        let whole = part.followed(by: digits, place: nil)
        let span = run.start..<run.end
        let isOrderID = expectsOrderID || mentions.contains { $0.span.overlaps(span) && $0.id.contains("-") }
        let isLikely = !isOrderID && (part.place != nil || digits.count == 4)
        // An order id that was asked for may come in between.
        guard whole.isComplete || isLikely else { return [:] }
        let place = part.place ?? ledger.newPlace(kind: .card)
        let isDone = whole.isComplete || whole.count >= 16
        ledger.cardPart = isDone ? nil : part.followed(by: digits, place: place)
        candidates.removeAll { $0.span.overlaps(span) }
        mentions.removeAll { $0.span.overlaps(span) }
        return insert(run, place: place)
    }

    private mutating func insert(_ run: DigitRun, place: Int) -> [Int: Int] {
        let span = run.groups[0].lowerBound..<run.end
        candidates.append(PIICandidate(kind: .card, span: span, value: ""))
        candidates.sort { $0.span.lowerBound < $1.span.lowerBound }
        return [span.lowerBound: place]
    }

    private func isFree(_ run: DigitRun) -> Bool {
        let span = run.start..<run.end
        return !candidates.contains { $0.span.overlaps(span) }
            && !mentions.contains { $0.span.overlaps(span) }
    }
}
