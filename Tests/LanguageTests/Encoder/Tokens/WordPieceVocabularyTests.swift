import Testing

@testable import Language

@Suite struct WordPieceVocabularyTests {
    private static let lines = "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\nun\n##aff\n##able\naff\n##é\n#\n"

    private func tokens(_ text: String) throws -> [UInt16] {
        let vocabulary = try WordPieceVocabulary(lines: Array(Self.lines.utf8))
        return try WordPieceTokenizer(vocabulary: vocabulary).tokens(of: text)
    }

    @Test func piecesAreTheLongestOnesFromTheLeft() throws {
        #expect(try tokens("unaffable") == [2, 5, 6, 7, 3])
        #expect(try tokens("aff unaff") == [2, 8, 5, 6, 3])
    }

    @Test func aWordThatDoesNotComeOutEvenIsUnknown() throws {
        #expect(try tokens("unaffably un") == [2, 1, 5, 3])
        #expect(try tokens("able") == [2, 1, 3])
    }

    @Test func onlyInnerPiecesContinueAWord() throws {
        #expect(try tokens("unun") == [2, 1, 3])
        #expect(try tokens("##aff") == [2, 10, 10, 8, 3])
    }

    @Test func aVocabularyWithoutItsMarksIsRefused() throws {
        let vocabulary = try WordPieceVocabulary(lines: Array("a\nb\n".utf8))
        #expect(vocabulary.count == 2)
        #expect(throws: EncoderError.vocabulary("it has no [UNK]")) {
            try WordPieceTokenizer(vocabulary: vocabulary)
        }
    }

    @Test func anEmptyOrHugeVocabularyIsRefused() {
        #expect(throws: EncoderError.self) {
            try WordPieceTokenizer(vocabulary: WordPieceVocabulary(lines: []))
        }
        #expect(throws: EncoderError.vocabulary("it has too many pieces")) {
            try WordPieceVocabulary(lines: Array(repeating: UInt8(ascii: "\n"), count: 70_000))
        }
    }

    @Test func linesMayEndInTheOtherWay() throws {
        let vocabulary = try WordPieceVocabulary(lines: Array("a\r\n##b\r\n".utf8))
        #expect(vocabulary.find("a") == 0)
        #expect(vocabulary.find("b") == nil)
    }
}
