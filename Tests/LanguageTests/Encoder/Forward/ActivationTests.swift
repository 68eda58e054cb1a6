import Testing

@testable import Language

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite struct ActivationTests {
    /// Applies softmax to rows of the same length.
    private static func softmax(_ rows: [[Float]], scale: Float, wide: Bool) -> [[Float]] {
        let width = rows.first?.count ?? 0
        let room = (width + 15) & ~15
        var numbers = rows.flatMap { $0 + Array(repeating: .nan, count: room - width) }
        numbers.withUnsafeMutableBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return }
            Activation.softmax(
                .init(start: start, stride: room), rows: rows.count, width: width, scale: scale, wide: wide)
        }
        return rows.indices.map { Array(numbers[($0 * room)..<($0 * room + width)]) }
    }

    @Test(arguments: MatrixProductTests.kinds) func theUnitIsWithinItsBound(wide: Bool) {
        let width = 32_000
        let points = (0..<(2 * width)).map { Float($0 - width) / 2000 }
        let bias = Array(repeating: Float(0.25), count: width)
        var results = points
        results.withUnsafeMutableBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return }
            Activation.unit(.init(start: start, stride: width), rows: 2, width: width, bias: bias, wide: wide)
        }
        var worst = 0.0
        for (point, result) in zip(points, results) {
            let x = Double(point + 0.25)
            let exact = x * 0.5 * erfc(-x / 2.0.squareRoot())
            worst = max(worst, abs(Double(result) - exact) / max(2e-6, 3e-7 * abs(x)))
        }
        #expect(worst <= 1)
    }

    @Test(arguments: MatrixProductTests.kinds) func weightsAreWithinTheirBound(wide: Bool) {
        // The weight of a score beside a far higher one is the power of their distance.
        let distances = (0..<6900).map { -Float($0) / 100 }
        let rows = Self.softmax(distances.map { [0, $0] }, scale: 1, wide: wide)
        var worst = 0.0
        for (distance, row) in zip(distances, rows) {
            let exact = exp(Double(distance)) / (1 + exp(Double(distance)))
            // In single precision, the logarithm's factor is a little off already.
            worst = max(worst, abs(Double(row[1]) / exact - 1) / (4e-7 + 1.2e-7 * Double(-distance)))
        }
        #expect(worst <= 1)
    }

    @Test(arguments: MatrixProductTests.kinds) func weightsAddUpToOneWhateverIsBeyond(wide: Bool) {
        for count in [1, 2, 7, 15, 16, 17, 22, 256] {
            let rows = (0..<5).map { row in (0..<count).map { Float(($0 + row) % 11) } }
            for (row, weights) in zip(rows, Self.softmax(rows, scale: 0.5, wide: wide)) {
                let powers = row.map { exp($0 * 0.5) }
                let sum = powers.reduce(0, +)
                #expect(zip(weights, powers).allSatisfy { abs($0 - $1 / sum) < 1e-6 })
            }
        }
    }

    @Test(arguments: MatrixProductTests.kinds) func largeScoresAreNoTrouble(wide: Bool) {
        let weights = Self.softmax(
            [[4000, -4000, 3999, 0, -.greatestFiniteMagnitude]], scale: 1, wide: wide)[0]
        #expect(weights.allSatisfy { $0.isFinite })
        #expect(abs(weights[0] - 0.731_058_6) < 1e-5)
    }
}
