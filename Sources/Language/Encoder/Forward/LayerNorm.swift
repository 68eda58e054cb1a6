/// Layer normalisation, as Ba, Kiros and Hinton published it in 2016, of rows as wide as the encoder.
enum LayerNorm {
    private static let width = EncoderShape.width

    /// Adds `bias` and `change` to each row of the hidden ones, then normalises it, in place.
    static func apply(
        _ rows: UnsafeMutablePointer<Float>, adding change: UnsafePointer<Float>, bias: UnsafePointer<Float>,
        count: Int, norm: LayerWeights.Norm
    ) {
        for index in 0..<count {
            let row = rows + index * EncoderWorkspace.hiddenStride
            let change = change + index * width
            var sums = SIMD8<Float>()
            for column in stride(from: 0, to: width, by: 8) {
                let sum = SIMD8(at: row + column) + (SIMD8(at: change + column) + SIMD8(at: bias + column))
                sum.store(at: row + column)
                sums += sum
            }
            normalise(row, mean: sums.sum() / Float(width), norm: norm)
        }
    }

    /// Normalises one row, in place.
    static func apply(_ row: UnsafeMutablePointer<Float>, norm: LayerWeights.Norm) {
        var sums = SIMD8<Float>()
        for column in stride(from: 0, to: width, by: 8) { sums += SIMD8(at: row + column) }
        normalise(row, mean: sums.sum() / Float(width), norm: norm)
    }

    @inline(__always)
    private static func normalise(_ row: UnsafeMutablePointer<Float>, mean: Float, norm: LayerWeights.Norm) {
        var squares = SIMD8<Float>()
        for column in stride(from: 0, to: width, by: 8) {
            let difference = SIMD8(at: row + column) - mean
            squares += difference * difference
        }
        let factor = 1 / (squares.sum() / Float(width) + EncoderShape.epsilon).squareRoot()
        for column in stride(from: 0, to: width, by: 8) {
            let value = (SIMD8(at: row + column) - mean) * factor
            (value * SIMD8(at: norm.scale + column) + SIMD8(at: norm.shift + column)).store(at: row + column)
        }
    }
}
