internal import COpenBLAS

/// What happens to rows between products.
enum Activation {
    /// Adds the bias to each row, then applies the Gaussian error linear unit, in place.
    ///
    /// Its exact form, x · Φ(x), as Hendrycks and Gimpel published it in 2016.
    static func unit(
        _ matrix: MatrixProduct.Result, rows: Int, width: Int, bias: UnsafePointer<Float>,
        wide: Bool = Processor.isWide
    ) {
        if wide {
            cie_gelu_wide(matrix.start, matrix.stride, rows, width, bias)
        } else {
            cie_gelu_anywhere(matrix.start, matrix.stride, rows, width, bias)
        }
    }

    /// Scales the scores of each row, then replaces them by weights that add up to one, in place.
    ///
    /// Rows have room up to a multiple of sixteen, whose rest is overwritten.
    static func softmax(
        _ matrix: MatrixProduct.Result, rows: Int, width: Int, scale: Float,
        wide: Bool = Processor.isWide
    ) {
        if wide {
            cie_softmax_wide(matrix.start, matrix.stride, rows, width, scale)
        } else {
            cie_softmax_anywhere(matrix.start, matrix.stride, rows, width, scale)
        }
    }
}
