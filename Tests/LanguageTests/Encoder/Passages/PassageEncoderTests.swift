import Synchronization
import Testing

@testable import Language

@Suite struct PassageEncoderTests {
    /// Points to the first axis for the first text it is given, to the second for the second.
    private final class AxisEncoder: SentenceEncoding {
        let identity = "axes"
        let asked = Mutex<[String]>([])

        func vectors(of texts: [String]) async throws -> [SentenceVector] {
            asked.withLock { $0 += texts }
            return texts.indices.map { index in
                var values = [Float](repeating: 0, count: SentenceVector.dimensions)
                values[index] = 1
                return SentenceVector(values: values)
            }
        }
    }

    private static let vocabulary = "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\na\nb\nc\n:\n."

    private func tokenizer() throws -> WordPieceTokenizer {
        try WordPieceTokenizer(vocabulary: WordPieceVocabulary(lines: Array(Self.vocabulary.utf8)))
    }

    @Test func aPassageIsEmbeddedWithItsPlace() async throws {
        let encoder = AxisEncoder()
        let passages = PassageEncoder(encoder: encoder, tokenizer: try tokenizer())
        let vectors = try await passages.vectors(of: [
            PassageText(title: "a", section: "b > c", text: "a b"),
            PassageText(title: "a", section: nil, text: "c"),
        ])
        #expect(encoder.asked.withLock { $0 } == ["a. b. c: a b", "a: c"])
        #expect(vectors.map { $0.values.firstIndex(of: 1) } == [0, 1])
    }

    @Test func aLongPassageIsTheMeanOfItsWindows() async throws {
        let encoder = AxisEncoder()
        let passages = PassageEncoder(encoder: encoder, tokenizer: try tokenizer())
        let text = Array(repeating: "a", count: 400).joined(separator: " ")
        let vector = try #require(
            try await passages.vectors(of: [PassageText(title: "b", section: nil, text: text)]).first)
        let asked = encoder.asked.withLock { $0 }
        #expect(asked.count == 2)
        #expect(asked.allSatisfy { $0.hasPrefix("b: a a") })
        #expect(abs(vector.values[0] - Float(0.5).squareRoot()) < 0.01)
        #expect(abs(vector.values[0] - vector.values[1]) < 0.01)
        #expect(abs(vector.cosine(to: vector) - 1) < 1e-5)
    }

    @Test func tokensAreCountedBeyondTheWindow() throws {
        let tokenizer = try tokenizer()
        let text = Array(repeating: "a b c", count: 1000).joined(separator: " ")
        #expect(tokenizer.count(of: text) == 3000)
        #expect(tokenizer.count(of: "") == 0)
        #expect(tokenizer.count(of: String(repeating: "한", count: 100)) >= 1)
    }

    @Test func windowsHoldEveryWordOnce() throws {
        let tokenizer = try tokenizer()
        let text = (0..<700).map { ["a", "b", "c"][$0 % 3] }.joined(separator: " ")
        let windows = tokenizer.windows(of: text, room: 100)
        #expect(windows.count == 7)
        #expect(windows.allSatisfy { $0.tokens <= 100 && tokenizer.count(of: $0.text) == $0.tokens })
        #expect(windows.map(\.text).joined(separator: " ") == text)
        #expect(tokenizer.windows(of: " \n", room: 100).isEmpty)
        #expect(tokenizer.windows(of: "a b", room: 100) == [TokenWindow(text: "a b", tokens: 2)])
    }

    @Test func aWordWithoutEndIsCut() throws {
        let windows = try tokenizer().windows(of: String(repeating: "中", count: 1000), room: 100)
        #expect(windows.count >= 10)
        #expect(windows.map(\.text).joined().count == 1000)
    }
}
