import Testing

@testable import Language

@Suite struct TextPartsTests {
    @Test(arguments: ["", "hello", String(repeating: "word ", count: 200)])
    func aShortTextIsOnePart(text: String) {
        #expect(TextParts.parts(of: text) == [text])
    }

    @Test(arguments: [1_100, 3_000, 8_000])
    func everyPhraseOfALongTextStandsWholeInSomePart(length: Int) {
        let words = (0..<(length / 6)).map { "w\(10_000 + $0)" }
        let parts = TextParts.parts(of: words.joined(separator: " "))
        #expect(parts.count > 1)
        #expect(parts.allSatisfy { $0.unicodeScalars.count <= 900 })
        for (first, second) in zip(words, words.dropFirst()) {
            #expect(parts.contains { $0.contains("\(first) \(second)") })
        }
    }

    @Test func aTextWithoutSpacesIsCutAnyway() {
        #expect(TextParts.parts(of: String(repeating: "é", count: 8_000)).count == 11)
    }
}
