import Testing

@testable import Language

@Suite struct WordPieceTokenizerTests {
    private let tokenizer: WordPieceTokenizer

    init() throws {
        tokenizer = try EncoderFixture.weights.get().tokenizer
    }

    /// The tokens between the marks for start and end.
    private func inner(_ text: String) -> [UInt16] {
        Array(tokenizer.tokens(of: text).dropFirst().dropLast())
    }

    @Test func tokensAreThoseOfTheReference() throws {
        for sentence in try EncoderFixture.sentences() {
            #expect(tokenizer.tokens(of: sentence.text) == sentence.ids, "\(sentence.text)")
        }
    }

    @Test func everyTextBeginsAndEndsWithAMark() {
        #expect(tokenizer.tokens(of: "") == [101, 102])
        #expect(tokenizer.tokens(of: " \t\u{301}\u{0}\u{FFFD}") == [101, 102])
        #expect(tokenizer.tokens(of: "hi") == [101, 7632, 102])
    }

    @Test func accentsAndCaseDoNotCount() {
        #expect(inner("Ångström CAFÉ") == inner("angstrom cafe"))
        #expect(inner("e\u{301}te\u{301}") == inner("ete"))
        #expect(inner("Đơn hàng ở đâu") == inner("đơn hang o đau"))
        #expect(inner("\u{212B}") == inner("a"))
        #expect(inner("İSTANBUL") == inner("istanbul"))
    }

    @Test func chineseCharactersStandAlone() {
        #expect(inner("订单在哪里").count == 5)
        #expect(inner("abc漢abc") == inner("abc 漢 abc"))
        #expect(inner("\u{F967}") == inner("\u{4E0D}"))
    }

    @Test func syllablesFallIntoLetters() {
        #expect(inner("각") == inner("\u{1100}\u{1161}\u{11A8}"))
    }

    @Test func emojiAreUnknownWords() {
        #expect(inner("😀") == [100])
        #expect(inner("👨‍👩‍👧‍👦 tent") == [100] + inner("tent"))
        #expect(inner("a\u{200D}b") == inner("ab"))
    }

    @Test func punctuationIsSplitOff() {
        #expect(inner("don't") == inner("don ' t"))
        #expect(inner("$19.99") == inner("$ 19 . 99"))
        #expect(inner("¿dónde?") == inner("¿ donde ?"))
    }

    @Test func markersStandForThemselves() {
        #expect(inner("a[SEP]b [MASK]") == inner("a") + [102] + inner("b") + [103])
        #expect(inner("[sep]") == inner("[ sep ]"))
    }

    @Test func wordsOfMoreThanAHundredCharactersAreUnknown() {
        #expect(inner(String(repeating: "x", count: 100)).count > 1)
        #expect(inner(String(repeating: "x", count: 101)) == [100])
        #expect(inner(String(repeating: "x", count: 100_000) + " hi") == [100, 7632])
    }

    @Test func theWindowKeepsTheMarkForTheEnd() {
        for text in [String(repeating: "word ", count: 400), String(repeating: "?!", count: 4000)] {
            let tokens = tokenizer.tokens(of: text)
            #expect(tokens.count == 256)
            #expect(tokens.first == 101)
            #expect(tokens.last == 102)
        }
        #expect(tokenizer.tokens(of: String(repeating: "word ", count: 254)).count == 256)
        #expect(tokenizer.tokens(of: String(repeating: "word ", count: 253)).count == 255)
    }
}
