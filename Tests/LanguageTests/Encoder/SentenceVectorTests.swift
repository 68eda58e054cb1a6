import Testing

@testable import Language

@Suite struct SentenceVectorTests {
    @Test func theCosineIsTheSumOfProducts() {
        let left = SentenceVector(values: (0..<384).map { Float($0 % 5) / 10 })
        let right = SentenceVector(values: (0..<384).map { Float($0 % 7) / 10 })
        let sum = zip(left.values, right.values).reduce(Float(0)) { $0 + $1.0 * $1.1 }
        #expect(abs(left.cosine(to: right) - sum) < 1e-3)
        #expect(left.cosine(to: right) == right.cosine(to: left))
    }

    @Test func shortOnesAreComparedAsFarAsTheyGo() {
        #expect(SentenceVector(values: []).cosine(to: SentenceVector(values: [1])) == 0)
        let ten = SentenceVector(values: Array(repeating: 1, count: 10))
        #expect(ten.cosine(to: ten) == 10)
    }
}
