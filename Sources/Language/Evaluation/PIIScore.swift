/// How well personal data is found in texts whose personal data is known.
///
/// A place counts as *found* when more than half of its characters are redacted, whatever they are taken for: what
/// matters is that it is gone. A redaction is *right* when a known place holds more than half of it or it covers
/// more than half of one. Types that have no structure don't count, and neither do redactions of a kind that the
/// file never names. Addresses are scored apart: where one ends is a matter of opinion, and tools that work by
/// patterns don't look for them.
package struct PIIScore: Hashable, Sendable, Codable {
    package var precision: Double
    package var recall: Double
    package var f1: Double
    /// The share of places of which the very same characters were redacted, as the same kind, joined with
    /// precision likewise.
    package var exactF1: Double
    /// As the first three, with addresses.
    package var withAddresses: ClassScore
    /// By kind: a redaction of it that is right, a place of it that is found.
    package var perKind: [String: ClassScore]

    /// Scores what `redactor` finds in `examples`.
    package init(_ examples: [PIIExample], redactor: Redactor = Redactor()) {
        var named: Set<PIIKind> = []
        for example in examples {
            named.formUnion(example.spans.compactMap { PIITypeNames.kind(of: $0.type) })
        }
        var tally = PIITally(kinds: named)
        for example in examples { tally.add(example, found: redactor.matches(in: example.text)) }
        self.init(tally)
    }

    private init(_ tally: PIITally) {
        let structured = tally.score { $0 != .address }
        precision = structured.precision
        recall = structured.recall
        f1 = structured.f1
        exactF1 = tally.exactScore { $0 != .address }
        withAddresses = tally.score { _ in true }
        perKind = Dictionary(
            uniqueKeysWithValues: tally.kinds.map { kind in (kind.rawValue, tally.score { $0 == kind }) })
    }
}
