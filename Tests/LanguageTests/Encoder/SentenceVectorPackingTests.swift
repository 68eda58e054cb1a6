import Testing

@testable import Language

@Suite struct SentenceVectorPackingTests {
    private func vector(_ seed: Float) -> SentenceVector {
        var values = (0..<384).map { Float(($0 * 7919) % 101) / 50 - 1 + seed * Float($0 % 3) }
        let length = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
        values = values.map { $0 / length }
        return SentenceVector(values: values)
    }

    @Test func aPackedMeaningIsNearlyTheSame() throws {
        let (left, right) = (vector(0), vector(0.4))
        let (again, other) = (
            try #require(SentenceVector(packed: left.packed)),
            try #require(SentenceVector(packed: right.packed))
        )
        #expect(again.cosine(to: left) > 0.999)
        #expect(abs(again.cosine(to: other) - left.cosine(to: right)) < 0.005)
        #expect(left.packed.utf8.count <= 512)
    }

    @Test(arguments: ["", "no base64!", "AAAA"])
    func whatIsNoMeaningIsNone(text: String) {
        #expect(SentenceVector(packed: text) == nil)
    }

    @Test func aDatabaseReadsItAsAList() {
        #expect(SentenceVector(values: [0.5, -1]).bracketed == "[0.5,-1.0]")
    }
}
