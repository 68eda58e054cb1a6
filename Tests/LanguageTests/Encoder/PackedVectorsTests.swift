import Language
import Testing

@Suite struct PackedVectorsTests {
    private func vector(_ seed: Int) -> SentenceVector {
        var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
        let values = (0..<SentenceVector.dimensions).map { _ -> Float in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Float(state >> 40) / Float(1 << 24) - 0.5
        }
        let length = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return SentenceVector(values: values.map { $0 / length })
    }

    @Test func cosinesOutliveThePacking() throws {
        let vectors = (1...5).map(vector)
        let packed = try #require(PackedVectors(bytes: PackedVectors(vectors).bytes))
        #expect(packed.count == 5)
        let asked = vector(3)
        for (cosine, own) in zip(packed.cosines(to: asked), vectors) {
            #expect(abs(cosine - Double(own.cosine(to: asked))) < 0.005)
        }
    }

    @Test func bytesThatAreNoVectorsAreRefused() {
        #expect(PackedVectors(bytes: [1, 2, 3]) == nil)
        #expect(PackedVectors(bytes: [])?.count == 0)
        #expect(PackedVectors(bytes: [UInt8](repeating: 0, count: 384))?.cosines(to: vector(1)) == [0])
        #expect(PackedVectors([vector(1)]).cosines(to: SentenceVector(values: [1, 0])).isEmpty)
    }
}
