import Testing

@testable import Language

@Suite struct EncoderSessionTests {
    private let session: EncoderSession

    init() throws {
        session = EncoderSession(weights: try EncoderFixture.weights.get())
    }

    @Test func vectorsAgreeWithTheReference() throws {
        let sentences = try EncoderFixture.sentences()
        let expected = try EncoderFixture.vectors()
        #expect(sentences.count == 200)
        #expect(expected.count == sentences.count)
        let vectors = session.vectors(of: sentences.map(\.text))
        for (index, (vector, reference)) in zip(vectors, expected).enumerated() {
            // What the reference lost by half precision is less than what is allowed.
            let length = reference.cosine(to: reference).squareRoot()
            #expect(vector.cosine(to: reference) / length >= 0.99999, "\(sentences[index].text)")
        }
    }

    @Test func aTextHasTheSameVectorAloneAndAmongOthers() throws {
        let texts = try EncoderFixture.sentences().map(\.text)
        let together = session.vectors(of: texts)
        for index in stride(from: 0, to: texts.count, by: 7) {
            #expect(session.vector(of: texts[index]).cosine(to: together[index]) > 0.999999)
        }
    }

    @Test func everyVectorHasLengthOne() {
        for vector in session.vectors(of: [
            "", "a", "where is my order", String(repeating: "long ", count: 500),
        ]) {
            #expect(vector.values.count == SentenceVector.dimensions)
            #expect(abs(vector.cosine(to: vector) - 1) < 1e-5)
        }
    }

    @Test func noTextsHaveNoVectors() {
        #expect(session.vectors(of: []) == [])
    }

    @Test func alikeTextsAreNear() {
        let vectors = session.vectors(of: ["where is my order", "has my parcel been shipped", "i like jazz"])
        #expect(vectors[0].cosine(to: vectors[1]) > 0.4)
        #expect(vectors[0].cosine(to: vectors[2]) < 0.2)
    }

    @Test func batchesOfEverySizeGiveTheSame() throws {
        let expected = session.vector(of: "where is my order")
        for count in [2, 3, 17, 64, 130] {
            let vectors = session.vectors(of: Array(repeating: "where is my order", count: count))
            #expect(vectors.count == count)
            #expect(vectors.allSatisfy { $0.cosine(to: expected) > 0.999999 })
        }
    }
}
