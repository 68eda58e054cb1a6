import Testing

@testable import Language

@Suite struct TokenizerTests {
    @Test(arguments: [
        ("Don’t PANIC!", ["don't", "panic"]),
        ("Café Zürich straße", ["cafe", "zurich", "strasse"]),
        ("costs $1,299.95 or 5.", ["costs", "1299.95", "or", "5"]),
        ("a T-shirt, size XL/M", ["a", "t", "shirt", "size", "xl", "m"]),
        ("ＮＷ－１０４２７", ["nw", "10427"]),
        ("ze\u{200B}ro", ["zero"]),
        ("e\u{301}te\u{301}", ["ete"]),
        ("你好 ok", ["你", "好", "ok"]),
        ("👍🏽 !!!", []),
    ])
    func wordsAreFolded(text: String, expected: [String]) {
        #expect(Tokenizer.terms(in: text) == expected)
        #expect(Tokenizer.words(in: text).map(\.text) == expected)
    }

    @Test func aWordKnowsItsPlace() {
        let text = "👍 Ärger mit\u{200B}tags"
        let words = Tokenizer.words(in: text)
        #expect(words.map { String(text[$0.range]) } == ["Ärger", "mit\u{200B}tags"])
    }

    @Test func aSliceIsSplitByItsOwnIndices() {
        let text = "Hello there. Two words"
        let slice = text.dropFirst(13)
        #expect(Tokenizer.words(in: slice).map { String(text[$0.range]) } == ["Two", "words"])
    }

    @Test func stemsLeaveStopWordsOut() {
        #expect(
            Tokenizer.stems(in: "When will you be shipping my returned boots?") == ["ship", "return", "boot"])
    }
}
