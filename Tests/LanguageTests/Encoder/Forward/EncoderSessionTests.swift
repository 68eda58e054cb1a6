import Testing

@testable import Language

@Suite struct EncoderSessionTests {
    @Test func alikeTextsAreNear() throws {
        let session = EncoderSession(weights: try EncoderFixture.weights.get())
        let vectors = session.vectors(of: ["where is my order", "has my parcel been shipped", "i like jazz"])
        #expect(vectors[0].cosine(to: vectors[1]) > 0.4)
        #expect(vectors[0].cosine(to: vectors[2]) < 0.2)
    }
}
