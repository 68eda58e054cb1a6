/// The Gaussian error linear unit x · Φ(x), in its exact form (Hendrycks and Gimpel 2016).
enum GELU {
    /// Within 2·10⁻⁶ of the true value, or 3·10⁻⁷ of x where that is more.
    ///
    /// Φ(x) − ½ is odd: for positive x it is x times a rational minimax approximation in x². Beyond 5.2 it is as
    /// good as constant.
    @inline(__always)
    static func apply(_ x: SIMD8<Float>) -> SIMD8<Float> {
        let size = unsafeBitCast(
            unsafeBitCast(x, to: SIMD8<UInt32>.self) & 0x7FFF_FFFF, to: SIMD8<Float>.self)
        let bounded = size.replacing(with: 5.2, where: size .> 5.2)
        let square = bounded * bounded
        var above = square * -1.452_167_34e-08 + 4.734_370_07e-06
        above = above * square + 0.000_363_213_775
        above = above * square + 0.005_785_673_37
        above = above * square + 0.055_846_498_2
        above = above * square + 0.398_942_204
        var below = square * 0.000_121_070_475 + 0.002_981_947_06
        below = below * square + 0.040_619_013_6
        below = below * square + 0.306_649_956
        below = below * square + 1
        return x * 0.5 + size * (bounded * above / below)
    }

    /// Adds the bias to each row, then applies the unit, in place.
    static func apply(_ matrix: MatrixProduct.Result, rows: Int, bias: UnsafePointer<Float>) {
        for row in 0..<rows {
            let row = matrix.start + row * matrix.stride
            for column in stride(from: 0, to: EncoderShape.innerWidth, by: 8) {
                apply(SIMD8(at: row + column) + SIMD8(at: bias + column)).store(at: row + column)
            }
        }
    }
}
