internal import COpenBLAS

/// A symmetric positive definite matrix K, factored to solve K·X = Y.
///
/// Cholesky in single precision; the memory of K is reused.
struct SymmetricSystem {
    private let order: Int
    private var factor: [Float]

    /// Factors a matrix of `order` rows; only its lower triangle, row by row, is read.
    ///
    /// Nil when the matrix is not positive definite.
    init?(order: Int, matrix: consuming [Float]) {
        var matrix = matrix
        var size = Int32(order)
        var info: Int32 = 0
        // Rows here are LAPACK's columns, so our lower triangle is its upper one.
        spotrf_("U", &size, &matrix, &size, &info)
        guard info == 0 else { return nil }
        self.order = order
        factor = matrix
    }

    /// Solves for several right-hand sides, given as columns one after the other.
    func solutions(of columns: [Float]) -> [Float] {
        var solved = columns
        var size = Int32(order)
        var count = Int32(order == 0 ? 0 : columns.count / order)
        var info: Int32 = 0
        spotrs_("U", &size, &count, factor, &size, &solved, &size, &info)
        return solved
    }

    /// The diagonal of K⁻¹; the factor is used up.
    consuming func inverseDiagonal() -> [Float] {
        let order = order
        var inverse = factor
        factor = []
        var size = Int32(order)
        var info: Int32 = 0
        strtri_("U", "N", &size, &inverse, &size, &info)
        // K⁻¹ = U⁻¹·U⁻ᵀ: its diagonal holds the squared lengths of the rows of U⁻¹.
        var diagonal = [Float](repeating: 0, count: order)
        for column in 0..<order {
            for row in 0...column {
                let value = inverse[column * order + row]
                diagonal[row] += value * value
            }
        }
        return diagonal
    }
}
