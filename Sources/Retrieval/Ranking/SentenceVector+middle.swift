internal import Language

extension SentenceVector {
    /// What lies between several meanings that count unequally; nil for none at all.
    static func middle(of vectors: some Collection<SentenceVector>, shares: [Float]) -> SentenceVector? {
        guard vectors.count > 1 else { return vectors.first }
        var sum = [Float](repeating: 0, count: dimensions)
        for (vector, share) in zip(vectors, shares) {
            for (index, value) in zip(sum.indices, vector.values) { sum[index] += value * share }
        }
        let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return SentenceVector(values: length > 0 ? sum.map { $0 / length } : sum)
    }
}
