internal import COpenBLAS

/// Products of matrices that lie row by row: our own where the processor has AVX-512, else OpenBLAS.
///
/// Ours read the weights where they lie, OpenBLAS rearranges them for each product: for the few rows of a message
/// that takes longer than the product itself.
enum MatrixProduct {
    /// One matrix: where it begins, and how far its rows are apart.
    struct Operand {
        let start: UnsafePointer<Float>
        let stride: Int
    }

    struct Result {
        let start: UnsafeMutablePointer<Float>
        let stride: Int
    }

    struct Size {
        let rows: Int
        let columns: Int
        let depth: Int
    }

    /// Has OpenBLAS compute on the thread that asks: threads are ours.
    static let prepared: Void = openblas_set_num_threads(1)

    /// Multiplies `left` (rows × depth) by the transpose of `right` (columns × depth).
    ///
    /// There must be room to read and write beyond the last row and column, up to a multiple of four and of six.
    /// Rows of `right` that begin `lead` numbers behind a multiple of 64 bytes are read from there on; rows of
    /// `left` then lie likewise, with zeros around them.
    static func transposed(
        _ left: Operand, _ right: Operand, into result: Result, _ size: Size, lead: Int = 0,
        wide: Bool = Processor.isWide
    ) {
        if wide {
            let sides = cie_sides(
                left: left.start - lead, right: right.start - lead, left_stride: left.stride,
                right_stride: right.stride)
            cie_multiply_transposed(
                sides, lead, result.start, result.stride, size.rows, size.columns, size.depth)
        } else {
            multiply(left, right, CblasTrans, into: result, size)
        }
    }

    /// Multiplies `left` (rows × depth) by `right` (depth × 32).
    ///
    /// There must be room to read and write beyond the last row, up to a multiple of eight.
    static func head(
        _ left: Operand, _ right: Operand, into result: Result, _ size: Size, wide: Bool = Processor.isWide
    ) {
        if wide {
            cie_multiply_plain32(
                left.start, left.stride, right.start, right.stride, result.start, result.stride,
                size.rows, size.depth)
        } else {
            multiply(left, right, CblasNoTrans, into: result, size)
        }
    }

    private static func multiply(
        _ left: Operand, _ right: Operand, _ side: CBLAS_TRANSPOSE, into result: Result, _ size: Size
    ) {
        cblas_sgemm(
            CblasRowMajor, CblasNoTrans, side, blasint(size.rows), blasint(size.columns), blasint(size.depth),
            1, left.start, blasint(left.stride), right.start, blasint(right.stride),
            0, result.start, blasint(result.stride))
    }
}
