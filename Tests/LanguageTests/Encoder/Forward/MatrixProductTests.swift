import Testing

@testable import Language

@Suite struct MatrixProductTests {
    /// Every kind of product that this processor can run.
    static let kinds = Processor.isWide ? [false, true] : [false]

    /// Numbers in a block of memory, from the first one on, for products that read and write around them.
    private static func memory(_ count: Int, _ value: (Int) -> Float) -> UnsafeMutablePointer<Float> {
        let start = UnsafeMutablePointer<Float>.allocate(capacity: count)
        for index in 0..<count { (start + index).initialize(to: value(index)) }
        return start
    }

    private static func number(_ index: Int) -> Float {
        Float((index &* 2_654_435_761) >> 7 & 1023) / 512 - 1
    }

    @Test(
        arguments: [(1, 6, 32), (4, 7, 384), (5, 20, 384), (9, 12, 1536), (131, 7, 64), (22, 22, 32)], kinds)
    func productsWithTransposedRowsAreRight(size: (Int, Int, Int), wide: Bool) {
        MatrixProduct.prepared
        let (rows, columns, depth) = size
        let left = Self.memory((rows + 8) * depth, Self.number)
        let right = Self.memory((columns + 16) * depth) { Self.number($0 + 77) }
        let result = Self.memory((rows + 8) * (columns + 16)) { _ in 0 }
        defer { [left, right, result].forEach { $0.deallocate() } }
        MatrixProduct.transposed(
            .init(start: left, stride: depth), .init(start: right, stride: depth),
            into: .init(start: result, stride: columns + 16),
            .init(rows: rows, columns: columns, depth: depth), wide: wide)
        for row in 0..<rows {
            for column in 0..<columns {
                let exact = (0..<depth).reduce(0.0) {
                    $0 + Double(left[row * depth + $1]) * Double(right[column * depth + $1])
                }
                #expect(abs(Double(result[row * (columns + 16) + column]) - exact) < 1e-3)
            }
        }
    }

    @Test(arguments: [1, 6, 15], kinds)
    func rowsMayBeginLate(lead: Int, wide: Bool) {
        MatrixProduct.prepared
        let (rows, columns, depth) = (8, 12, 1536)
        let left = Self.memory((rows + 8) * (depth + 16)) { index in
            let column = index % (depth + 16) - lead
            return 0..<depth ~= column ? Self.number(index) : 0
        }
        let right = Self.memory((columns + 16) * depth) { Self.number($0 + 5) }
        let result = Self.memory((rows + 8) * 32) { _ in 0 }
        defer { [left, right, result].forEach { $0.deallocate() } }
        let (leftStart, rightStart) = (left + lead, right + depth)
        MatrixProduct.transposed(
            .init(start: leftStart, stride: depth + 16), .init(start: rightStart, stride: depth),
            into: .init(start: result, stride: 32), .init(rows: rows, columns: columns, depth: depth),
            lead: lead, wide: wide)
        for row in 0..<rows {
            for column in 0..<columns {
                let exact = (0..<depth).reduce(0.0) {
                    $0 + Double(leftStart[row * (depth + 16) + $1]) * Double(rightStart[column * depth + $1])
                }
                #expect(abs(Double(result[row * 32 + column]) - exact) < 1e-3)
            }
        }
    }

    @Test(arguments: [(1, 1), (8, 3), (13, 22)], kinds)
    func productsWithAHeadsRowsAreRight(size: (Int, Int), wide: Bool) {
        MatrixProduct.prepared
        let (rows, depth) = size
        let left = Self.memory((rows + 8) * depth, Self.number)
        let right = Self.memory(depth * 32) { Self.number($0 + 3) }
        let result = Self.memory((rows + 8) * 32) { _ in 0 }
        defer { [left, right, result].forEach { $0.deallocate() } }
        MatrixProduct.head(
            .init(start: left, stride: depth), .init(start: right, stride: 32),
            into: .init(start: result, stride: 32), .init(rows: rows, columns: 32, depth: depth), wide: wide)
        for row in 0..<rows {
            for column in 0..<32 {
                let exact = (0..<depth).reduce(0.0) {
                    $0 + Double(left[row * depth + $1]) * Double(right[$1 * 32 + column])
                }
                #expect(abs(Double(result[row * 32 + column]) - exact) < 1e-4)
            }
        }
    }
}
