internal import COpenBLAS

/// Products of matrices that lie row by row.
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

    /// Threads are ours: a product runs on the thread that asks for it.
    static let prepare: Void = openblas_set_num_threads(1)

    /// Multiplies `left` (rows × depth) by the transpose of `right` (columns × depth).
    static func transposed(
        _ left: Operand, _ right: Operand, into result: Result, rows: Int, columns: Int, depth: Int
    ) {
        multiply(left, right, CblasTrans, into: result, (rows, columns, depth))
    }

    /// Multiplies `left` (rows × depth) by `right` (depth × columns).
    static func plain(
        _ left: Operand, _ right: Operand, into result: Result, rows: Int, columns: Int, depth: Int
    ) {
        multiply(left, right, CblasNoTrans, into: result, (rows, columns, depth))
    }

    private static func multiply(
        _ left: Operand, _ right: Operand, _ side: CBLAS_TRANSPOSE, into result: Result,
        _ size: (rows: Int, columns: Int, depth: Int)
    ) {
        cblas_sgemm(
            CblasRowMajor, CblasNoTrans, side, blasint(size.rows), blasint(size.columns), blasint(size.depth),
            1, left.start, blasint(left.stride), right.start, blasint(right.stride),
            0, result.start, blasint(result.stride))
    }
}
