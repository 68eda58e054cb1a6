import Testing

@testable import Language

/// Hostile inputs: eight times the text may take some eight times as long, never sixty-four.
@Suite(.serialized) struct LinearTimeTests {
    @Test(arguments: [
        "1 ", "4111 ", "00 ", "0", "a@", "@", "a.", " at ", "a dot ", "(at)", "+1", "order ", "#1 ", "one ",
        "-1", "é",
        "a-1-", "....", "\n", "card 4", "\u{200B}",
    ])
    func timeGrowsWithTheLengthOnly(piece: String) {
        let small = String(repeating: piece, count: 1_000 / piece.count)
        let large = String(repeating: piece, count: 8_000 / piece.count)
        _ = time(of: small)
        let ratio = time(of: large) / max(time(of: small), .microseconds(200))
        #expect(ratio < 30, "\(piece.debugDescription) took \(ratio) times as long")
    }

    /// The fastest of three runs: what else the machine does counts least.
    private func time(of text: String) -> Duration {
        (0..<3).map { _ in
            ContinuousClock().measure {
                var ledger = PlaceholderLedger(sessionID: "s")
                _ = Redactor().redact(text, ledger: &ledger)
                _ = SentenceSplitter.sentences(in: text)
                _ = SafetyCheck.verdict(on: text)
                _ = SentimentAnalyzer.sentiment(of: text)
            }
        }.min() ?? .zero
    }
}
