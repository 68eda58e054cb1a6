extension EncoderSession {
    private typealias Workspace = EncoderWorkspace

    /// What goes into the first layer: piece, position and kind of each token, added up and normalised.
    func embed(_ batch: TokenBatch) {
        let width = EncoderShape.width
        for text in 0..<batch.count {
            let start = batch.starts[text]
            for row in start..<batch.starts[text + 1] {
                let piece = weights.pieces + Int(batch.tokens[row]) * width
                let position = weights.positions + (row - start) * width
                let target = hidden + row * Workspace.hiddenStride
                for column in stride(from: 0, to: width, by: 8) {
                    let sum = SIMD8(at: piece + column) + SIMD8(at: weights.kinds + column)
                    (sum + SIMD8(at: position + column)).store(at: target + column)
                }
                LayerNorm.apply(target, norm: weights.norm)
            }
        }
    }

    /// Takes the rows of all texts through one layer, in place.
    func apply(_ layer: LayerWeights, _ batch: TokenBatch) {
        let rows = batch.tokens.count
        let projected = MatrixProduct.Result(start: workspace.projected, stride: Workspace.projectedStride)
        multiply(hidden, by: layer.projections.matrix, into: projected, rows: rows)
        attend(layer.projections, batch)
        let change = MatrixProduct.Result(start: workspace.change, stride: EncoderShape.width)
        multiply(gathered, by: layer.mixing.matrix, into: change, rows: rows)
        LayerNorm.apply(
            hidden, adding: workspace.change, bias: layer.mixing.bias, count: rows, norm: layer.mixingNorm)
        let inner = MatrixProduct.Result(start: inner, stride: Workspace.innerStride)
        multiply(hidden, by: layer.widening.matrix, into: inner, rows: rows)
        Activation.unit(inner, rows: rows, width: EncoderShape.innerWidth, bias: layer.widening.bias)
        multiply(self.inner, by: layer.narrowing.matrix, into: change, rows: rows)
        LayerNorm.apply(
            hidden, adding: workspace.change, bias: layer.narrowing.bias, count: rows,
            norm: layer.narrowingNorm)
    }

    /// Multiplies rows by the transpose of weights, both from a multiple of 64 bytes on.
    private func multiply(
        _ rows: UnsafePointer<Float>, by matrix: WeightMatrix, into result: MatrixProduct.Result,
        rows count: Int
    ) {
        MatrixProduct.transposed(
            .init(start: rows, stride: matrix.columns + Workspace.margin),
            .init(start: matrix.start, stride: matrix.columns), into: result,
            .init(rows: count, columns: matrix.rows, depth: matrix.columns), lead: weights.lead)
    }

    // Where the first number of the first row lies.
    var hidden: UnsafeMutablePointer<Float> { workspace.hidden + weights.lead }
    var gathered: UnsafeMutablePointer<Float> { workspace.gathered + weights.lead }
    private var inner: UnsafeMutablePointer<Float> { workspace.inner + weights.lead }
}
