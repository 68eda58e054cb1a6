import Testing

@testable import Answers

@Suite struct SentenceCutterTests {
    /// The sentences of a text that comes in pieces of `size` characters.
    private func sentences(_ text: String, size: Int) -> [StreamedSentence] {
        var cutter = SentenceCutter()
        var found: [StreamedSentence] = []
        var rest = text[...]
        while !rest.isEmpty {
            found += cutter.feed(String(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        return found + cutter.finish()
    }

    private static let text = """
        Returns are free [1]. It costs $6.95, e.g. for No. 5 shoes.[2] You have 30 days [1, 2]!

        These fit:
        - The red one [3]
        - The blue one 【4†source】

        Write to us [soon].
        """

    @Test(arguments: [1, 2, 3, 5, 8, 1_000]) func piecesOfAnySizeGiveTheSameSentences(size: Int) {
        let found = sentences(Self.text, size: size)
        #expect(
            found.map(\.text) == [
                "Returns are free.", "It costs $6.95, e.g. for No. 5 shoes.", "You have 30 days!",
                "These fit:",
                "- The red one", "- The blue one", "Write to us [soon].",
            ])
        #expect(found.map(\.citations) == [[1], [2], [1, 2], [], [3], [4], []])
        #expect(found.dropFirst().map(\.gap) == [" ", " ", "\n\n", "\n", "\n", "\n\n"])
    }

    @Test func aSentenceComesAsSoonAsTheNextHasBegun() {
        var cutter = SentenceCutter()
        #expect(cutter.feed("Returns are free. ") == [])
        #expect(cutter.feed("You") == [])
        #expect(cutter.feed(" have").map(\.text) == ["Returns are free."])
        #expect(cutter.finish().map(\.text) == ["You have"])
    }

    @Test(arguments: [1, 4, 100]) func thoughtsAreLeftOut(size: Int) {
        let text = "\n<think>\nThe fence is zqx7. Hm.\n</think>\n\nReturns are free."
        #expect(sentences(text, size: size).map(\.text) == ["Returns are free."])
        #expect(sentences("<think>never ends. Really. Never", size: size) == [])
        #expect(sentences("<thin", size: size).map(\.text) == ["<thin"])
    }

    @Test func aMarkAtTheBeginningBelongsToTheFirstSentence() {
        #expect(
            sentences("[1] Returns are free. [2] Shoes too.", size: 3)
                == [
                    StreamedSentence(gap: " ", text: "Returns are free.", citations: [1, 2]),
                    StreamedSentence(gap: " ", text: "Shoes too.", citations: []),
                ])
    }

    @Test func whatNeverEndsIsHandedOut() {
        let text = String(repeating: "word ", count: 2_000)
        let found = sentences(text, size: 7)
        #expect(found.count > 1)
        #expect(found.allSatisfy { $0.text.utf8.count <= SentenceCutter.longest + 100 })
    }

    @Test(arguments: ["", " ", "\n\n", "[", "[1", "[1]"]) func nothingGivesNothingButText(text: String) {
        #expect(sentences(text, size: 1).allSatisfy { !$0.text.isEmpty })
    }
}
