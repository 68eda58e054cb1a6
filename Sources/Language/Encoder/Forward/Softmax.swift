/// Turns a row of scores into weights that add up to one.
enum Softmax {
    /// Replaces scores, scaled first, by their weights.
    ///
    /// The row has room up to a multiple of eight, whose rest is overwritten.
    static func apply(_ row: UnsafeMutablePointer<Float>, count: Int, scale: Float) {
        for index in count..<((count + 7) & ~7) { row[index] = -.infinity }
        var highest = SIMD8(at: row)
        for index in stride(from: 8, to: count, by: 8) {
            let scores = SIMD8(at: row + index)
            highest = highest.replacing(with: scores, where: scores .> highest)
        }
        let top = highest.max()
        var sums = SIMD8<Float>()
        for index in stride(from: 0, to: count, by: 8) {
            let weights = power((SIMD8(at: row + index) - top) * scale)
            weights.store(at: row + index)
            sums += weights
        }
        let factor = 1 / sums.sum()
        for index in stride(from: 0, to: count, by: 8) {
            (SIMD8(at: row + index) * factor).store(at: row + index)
        }
    }

    /// e^x within 2·10⁻⁷ of the true value, relatively, for −69 ≤ x ≤ 87; what is smaller counts as −69.
    ///
    /// Still smaller numbers would soon be denormal ones, which take a hundred times as long.
    ///
    /// 2^(x/ln 2), split into a whole power of two, which is an exponent, and a fraction, whose power is a
    /// minimax polynomial.
    @inline(__always)
    static func power(_ x: SIMD8<Float>) -> SIMD8<Float> {
        let scaled = x * 1.442_695_04
        let power = scaled.replacing(with: -100, where: scaled .< -100)
        // Adding 1.5 · 2²³ rounds to a whole number, which then stands in the lowest bits.
        let shifted = power + 12_582_912
        let fraction = power - (shifted - 12_582_912)
        var value = fraction * 0.000_153_533_601 + 0.001_339_887_51
        value = value * fraction + 0.009_618_437_37
        value = value * fraction + 0.055_503_324_7
        value = value * fraction + 0.240_226_479
        value = value * fraction + 0.693_147_203
        value = value * fraction + 1
        let exponent = (unsafeBitCast(shifted, to: SIMD8<UInt32>.self) &+ 127) &<< 23
        return value * unsafeBitCast(exponent, to: SIMD8<Float>.self)
    }
}
