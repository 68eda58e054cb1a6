internal import Events

/// One block of evidence, by the number that an answer cites it with.
struct EvidenceItem: Sendable {
    /// Where it comes from.
    enum Source: Sendable {
        case passage(Passage)
        case product(ProductMatch)
        case order(OrderSummary)
        case shop
    }

    /// From 1.
    let number: Int
    let source: Source
    /// What it is, in a word or two of ours.
    let kind: String
    let text: String
}
