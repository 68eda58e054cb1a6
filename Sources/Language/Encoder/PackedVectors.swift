/// The meanings of the parts of a text, one after the other, 384 signed bytes each.
package struct PackedVectors: Hashable, Sendable {
    package let bytes: [UInt8]

    package init(_ vectors: [SentenceVector]) {
        bytes = vectors.flatMap(\.bytes)
    }

    /// Nil when `bytes` are no whole vectors.
    package init?(bytes: [UInt8]) {
        guard bytes.count.isMultiple(of: SentenceVector.dimensions) else { return nil }
        self.bytes = bytes
    }

    package var count: Int { bytes.count / SentenceVector.dimensions }

    /// How alike each part and `vector` are, as `SentenceVector.cosine`, to within 0.005.
    package func cosines(to vector: SentenceVector) -> [Double] {
        let wanted = vector.values
        guard wanted.count == SentenceVector.dimensions else { return [] }
        return stride(from: 0, to: bytes.count, by: SentenceVector.dimensions).map { start in
            var sum: Float = 0
            var square: Float = 0
            for place in wanted.indices {
                let value = Float(Int8(bitPattern: bytes[start + place]))
                sum += value * wanted[place]
                square += value * value
            }
            return square > 0 ? Double(sum / square.squareRoot()) : 0
        }
    }
}
