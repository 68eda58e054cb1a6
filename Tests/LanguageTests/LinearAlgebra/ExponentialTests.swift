import Testing

@testable import Language

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite struct ExponentialTests {
    @Test func itAgreesWithTheMathLibrary() {
        var values = (0...4000).map { Float($0) / 4000 * 170 - 85 }
        let expected = values.map { exp(Double($0)) }
        values.withUnsafeMutableBufferPointer { Exponential.apply($0) }
        for (value, right) in zip(values, expected) { #expect(abs(Double(value) / right - 1) < 3e-7) }
    }

    @Test(arguments: [0, 1, 7, 8, 9, 17])
    func everyCountIsCoveredAndScaled(count: Int) {
        var values = [Float](repeating: 0, count: count)
        values.withUnsafeMutableBufferPointer { Exponential.apply($0, scale: 0.5) }
        #expect(values == [Float](repeating: 0.5, count: count))
    }

    @Test func whatIsTooSmallIsZero() {
        var values: [Float] = [-200, -88, 0]
        values.withUnsafeMutableBufferPointer { Exponential.apply($0) }
        #expect(values == [0, 0, 1])
    }
}
