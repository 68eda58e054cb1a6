import Testing

@testable import Grounding

@Suite struct StatementTests {
    private let evidence = Evidence([
        EvidencePiece(
            sourceID: "p", kind: .passage, title: "Shipping",
            text: """
                | Region | Delivery time | Cost |
                | --- | --- | --- |
                | Canada | 5–8 business days | $14.95, free from $150 |
                | Norway | 7–12 business days | $29.95 |
                | Sweden, by air | 2 business days | $49.95 |
                """)
    ])

    private func isSupported(_ text: String) -> Bool {
        ClaimChecker(evidence: evidence).verdicts(in: text).allSatisfy(\.isSupported)
    }

    @Test(arguments: [
        "Canada: $14.95, free from $150", "Canada: cost $14.95, free from $150",
        "Canada: delivery time 5–8 business days; cost $14.95, free from $150", "Norway: $29.95.",
        "Norway, 7–12 business days: $29.95", "Sweden, by air, 2 business days: cost $49.95",
    ])
    func aRowMayBeReadOutWithOrWithoutItsColumns(text: String) {
        #expect(isSupported(text))
    }

    @Test(arguments: [
        "Norway: $14.95, free from $150", "Norway: $14.95", "Sweden: $29.95",
        "Norway, 2 business days: $29.95", "Norway, 7–12 business days: $49.95",
    ])
    func theCellsOfARowStayItsOwn(text: String) {
        #expect(!isSupported(text))
    }
}
