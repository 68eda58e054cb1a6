import Glibc
import Testing

@testable import Language

/// Hostile inputs: eight times the text may take some eight times as long, never sixty-four.
///
/// Processor time of this thread is compared with itself, so it doesn't matter what else the machine does.
@Suite(.serialized) struct LinearTimeTests {
    @Test(arguments: [
        "1 ", "4111 ", "00 ", "0", "a@", "@", "a.", " at ", "a dot ", "(at)", "+1", "order ", "#1 ", "one ",
        "-1",
        "é", "a-1-", "....", "\n", "card 4", "\u{200B}",
    ])
    func timeGrowsWithTheLengthOnly(piece: String) throws {
        let reader = ValenceReader(lexicon: try .builtIn())
        expectGrowth(of: piece, from: 1_000, to: 8_000) { text in
            var ledger = PlaceholderLedger(sessionID: "s")
            _ = Redactor().redact(text, ledger: &ledger)
            _ = SentenceSplitter.sentences(in: text)
            _ = SafetyCheck.verdict(on: text)
            _ = reader.reading(of: text)
            _ = LanguageDetector.language(of: text)
        }
    }

    @Test(arguments: [
        "4 ", "0", "@", ".", "a.", "a@a.", "1.1.1.1 ", "a:", ":", "о1", "о", "de89 ", "12 A Street ",
        "12 Rue A ",
        "rue ", "password ", "pass: a ", "born 5 May ", "iban ", "card 4111 ", "612 345 678\n",
        "06 12 34 56 78 ",
        "order 1 ", "123-45-6789 ", "Apt 4, ", "𝟒", "a\u{301}", "x1", "(415) ", "[", "one two ",
    ])
    func redactionOfTwoHundredKilobytesIsLinear(piece: String) {
        expectGrowth(of: piece, from: 25_000, to: 200_000) { text in
            var ledger = PlaceholderLedger(sessionID: "s")
            _ = Redactor().redact(text, ledger: &ledger)
        }
    }

    @Test func aLongTextIsRedactedToItsEnd() {
        let text = String(repeating: "4 . a@ ", count: 20_000) + " kai@example.com"
        var ledger = PlaceholderLedger(sessionID: "s")
        #expect(Redactor().redact(text, ledger: &ledger).text.hasSuffix(" [EMAIL_1]"))
    }

    private func expectGrowth(of piece: String, from small: Int, to large: Int, work: (String) -> Void) {
        let width = piece.utf8.count
        let short = String(repeating: piece, count: small / width)
        let long = String(repeating: piece, count: large / width)
        work(short)
        let least = max((0..<3).map { _ in seconds { work(short) } }.min() ?? 0, 0.000_2)
        let ratio = seconds { work(long) } / least
        #expect(ratio < 30, "\(piece.debugDescription) took \(ratio) times as long")
    }

    private func seconds(_ work: () -> Void) -> Double {
        let start = now()
        work()
        return now() - start
    }

    private func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    }
}
