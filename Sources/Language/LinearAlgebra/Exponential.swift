/// The exponential function for many numbers at once.
///
/// Relative error below 2e-7 between −87 and 88; what is smaller gives 0. The polynomial is Cephes' (Moshier,
/// "Methods and Programs for Mathematical Functions", 1989), the reduction is by powers of two.
enum Exponential {
    /// Replaces each value `x` by `scale` · e^x.
    static func apply(_ values: UnsafeMutableBufferPointer<Float>, scale: Float = 1) {
        guard let base = values.baseAddress else { return }
        var place = 0
        while place + 8 <= values.count {
            let block = UnsafeMutableRawPointer(base + place)
            let x = block.loadUnaligned(as: SIMD8<Float>.self)
            block.storeBytes(of: exp(x) * scale, as: SIMD8<Float>.self)
            place += 8
        }
        while place < values.count {
            base[place] = exp(SIMD8(repeating: base[place]))[0] * scale
            place += 1
        }
    }

    /// e^x.
    @inline(__always)
    static func exp(_ x: SIMD8<Float>) -> SIMD8<Float> {
        let bounded = x.clamped(lowerBound: SIMD8(repeating: -87.3), upperBound: SIMD8(repeating: 88))
        // Adding 1.5 · 2²³ leaves the nearest whole number in the low bits.
        let shifted = bounded * 1.442_695_04 + 12_582_912
        let steps = shifted - 12_582_912
        let rest = (bounded - steps * 0.693_359_375) + steps * 2.121_944_4e-4
        var series = SIMD8<Float>(repeating: 1.987_569_15e-4)
        series = series * rest + 1.398_199_9e-3
        series = series * rest + 8.333_452e-3
        series = series * rest + 4.166_579_6e-2
        series = series * rest + 1.666_666_5e-1
        series = series * rest + 5.000_000_1e-1
        let power = series * rest * rest + rest + 1
        let whole = unsafeBitCast(shifted, to: SIMD8<Int32>.self) &- 0x4B40_0000
        let exponents = (whole &+ 127) &<< 23
        let scaled = power * unsafeBitCast(exponents, to: SIMD8<Float>.self)
        return scaled.replacing(with: 0, where: x .< -87.3)
    }
}
