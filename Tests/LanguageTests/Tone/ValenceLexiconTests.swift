import Testing

@testable import Language

@Suite struct ValenceLexiconTests {
    @Test func builtInLexiconIsBroad() throws {
        let lexicon = try ValenceLexicon.builtIn()
        #expect(lexicon.words.count > 1900)
        #expect(lexicon.phrases.values.reduce(0) { $0 + $1.count } > 550)
        #expect(lexicon.emoji.count > 80)
        #expect(lexicon.words.values.allSatisfy { -3...3 ~= $0 && $0 != 0 })
    }

    @Test(arguments: [
        ("boredom", -1), ("annoyingly", -1), ("happiness", 1), ("disappointingly", -1), ("dazzled", 1),
        ("charmingly", 1), ("loooove", 1), ("shabby", 0), ("table", 0), ("less", -1), ("botched", -1),
    ])
    func formsAreFoundByTheirStem(word: String, sign: Double) throws {
        let value = try ValenceLexicon.builtIn().value(of: word)
        #expect(value.sign(of: sign), "\(word): \(value)")
    }

    @Test(arguments: ["", "words: [", "words: {}"])
    func whatIsNoLexiconIsRejected(yaml: String) {
        #expect(throws: ClassifierError.self) { try ValenceLexicon(yaml: yaml) }
    }
}

extension Double {
    /// Whether it lies on the side of zero that `other` lies on.
    fileprivate func sign(of other: Double) -> Bool { other == 0 ? self == 0 : self * other > 0 }
}
