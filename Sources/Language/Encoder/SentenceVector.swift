/// The meaning of a text as a point on the unit sphere of 384 dimensions.
package struct SentenceVector: Hashable, Sendable {
    package static let dimensions = EncoderShape.width

    /// The coordinates; their squares add up to one.
    package let values: [Float]

    package init(values: [Float]) {
        self.values = values
    }

    /// How alike two texts are: one for the same meaning, around zero for unrelated ones.
    package func cosine(to other: SentenceVector) -> Float {
        values.withUnsafeBufferPointer { left in
            other.values.withUnsafeBufferPointer { right in
                var sums = SIMD8<Float>()
                let count = min(left.count, right.count)
                guard let left = left.baseAddress, let right = right.baseAddress else { return 0 }
                var index = 0
                while index + 8 <= count {
                    sums += SIMD8(at: left + index) * SIMD8(at: right + index)
                    index += 8
                }
                return (index..<count).reduce(sums.sum()) { $0 + left[$1] * right[$1] }
            }
        }
    }
}
