import Testing

@testable import Language

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite struct ActivationTests {
    @Test func theUnitIsWithinItsBound() {
        var worst = 0.0
        for step in -16_000...16_000 {
            let x = Float(step) / 1000
            let exact = Double(x) * 0.5 * erfc(-Double(x) / 2.0.squareRoot())
            let error = abs(Double(GELU.apply(SIMD8(repeating: x))[3]) - exact)
            worst = max(worst, error / max(2e-6, 3e-7 * Double(abs(x))))
        }
        #expect(worst <= 1)
    }

    @Test func thePowerIsWithinItsBound() {
        var worst = 0.0
        for step in -69_000...1000 {
            let x = Float(step) / 1000
            let exact = exp(Double(x))
            // Next to the bound of the function itself, x in single precision times log₂ e is a little off.
            let error = abs(Double(Softmax.power(SIMD8(repeating: x))[5]) / exact - 1)
            worst = max(worst, error / (2e-7 + 1.2e-7 * Double(abs(x))))
        }
        #expect(worst <= 1)
    }

    @Test func softmaxAddsUpToOneAndIgnoresWhatIsBeyond() {
        for count in [1, 2, 7, 8, 9, 22, 256] {
            var row = (0..<264).map { Float($0 % 11) }
            row.withUnsafeMutableBufferPointer { buffer in
                if let start = buffer.baseAddress { Softmax.apply(start, count: count, scale: 0.5) }
            }
            let scores = (0..<count).map { exp(Float($0 % 11) * 0.5) }
            let sum = scores.reduce(0, +)
            #expect(abs(row[..<count].reduce(0, +) - 1) < 1e-5)
            #expect(zip(row, scores).allSatisfy { abs($0 - $1 / sum) < 1e-6 })
        }
    }

    @Test func softmaxSurvivesLargeScores() {
        var row: [Float] = [4000, -4000, 3999, 0, -.greatestFiniteMagnitude, 0, 0, 0]
        row.withUnsafeMutableBufferPointer { buffer in
            if let start = buffer.baseAddress { Softmax.apply(start, count: 5, scale: 1) }
        }
        #expect(row[..<5].allSatisfy { $0.isFinite })
        #expect(abs(row[0] - 0.731_058_6) < 1e-5)
    }
}
