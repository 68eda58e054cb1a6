import Testing

@testable import Language

@Suite struct CharacterFoldingTests {
    private func fold(_ text: String) -> String {
        let folded = FoldedText(text)
        return folded.text(0..<folded.count)
    }

    @Test(arguments: [
        ("ＡＢＣ１２３＠", "abc123@"), ("𝐇𝐞𝐥𝐥𝐨 𝟒𝟏", "hello 41"), ("𝒽𝓲𝔧𝕂", "hijk"), ("①②⑩⑴", "12101"), ("x²₃", "x23"),
        ("ⓐⒷ🅰🄱", "abab"), ("ᴀʙᴄ", "abc"), ("a\u{A0}b\u{2009}c\u{3000}d", "a b c d"),
        ("a\u{200B}b\u{AD}c\u{2060}d", "abcd"),
        ("e\u{301}\u{489}", "e\u{489}"), ("Ệ ộ ǎ ḿ", "e o a m"), ("ﬁﬄ", "fiffl"), ("½", "½"), ("٤١", "41"),
        ("4\u{FE0F}\u{20E3}", "4"), ("ℂℊ™", "cg™"), ("Straße Ærø", "strasse aero"), ("日本", "日本"),
        ("Привет", "привет"),
        ("a﹫b﹒c", "a@b.c"), ("🇩🇪", "🇩🇪"),
    ])
    func lettersAndDigitsInOtherDressAreMadePlain(text: String, expected: String) {
        #expect(fold(text) == expected)
    }

    @Test(arguments: [
        ("јоhn@ехаmрlе.соm", "john@example.com"), ("рaypal", "paypal"), ("4О12 4111", "4012 4111"),
        ("41l1", "4111"), ("Αlpha1", "alpha1"),
    ])
    func lookalikesAreReplacedAmongLatinLettersAndDigits(text: String, expected: String) {
        let folded = FoldedText(text).withLookalikesReplaced()
        #expect(folded.text(0..<folded.count) == expected)
    }

    @Test(arguments: ["привет мир", "сор", "καλημέρα κόσμε", "5кг", "привет,john", "110l", "olio", "10 l"])
    func realCyrillicAndGreekStay(text: String) {
        let folded = FoldedText(text)
        #expect(folded.withLookalikesReplaced().scalars == folded.scalars)
    }

    @Test func placesOfLookalikesAreTheOriginals() {
        let text = "ok јоhn@ехаmрlе.соm ok"
        let match = Redactor().matches(in: text).first
        #expect(match.map { String(text[$0.range]) } == "јоhn@ехаmрlе.соm")
        #expect(match?.value == "john@example.com")
    }
}
