extension EncoderSession {
    private var width: Int { EncoderShape.width }

    /// What goes into the first layer: piece, position and kind of each token, added up and normalised.
    func embed(_ batch: TokenBatch) {
        for text in 0..<batch.count {
            let start = batch.starts[text]
            for row in start..<batch.starts[text + 1] {
                let piece = weights.pieces + Int(batch.tokens[row]) * width
                let position = weights.positions + (row - start) * width
                let target = workspace.hidden + row * width
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
        let projections = layer.projections
        multiply(workspace.hidden, by: projections.weight, rows, projections.rows, width, workspace.projected)
        addQueryBias(projections, rows: rows)
        for text in 0..<batch.count {
            attend(projections, rows: batch.starts[text]..<batch.starts[text + 1])
        }
        multiply(workspace.gathered, by: layer.mixing.weight, rows, width, width, workspace.change)
        LayerNorm.apply(
            workspace.hidden, adding: workspace.change, bias: layer.mixing.bias, count: rows,
            norm: layer.mixingNorm)
        let inner = EncoderShape.innerWidth
        multiply(workspace.hidden, by: layer.widening.weight, rows, inner, width, workspace.inner)
        GELU.apply(workspace.inner, count: rows, width: inner, bias: layer.widening.bias)
        multiply(workspace.inner, by: layer.narrowing.weight, rows, width, inner, workspace.change)
        LayerNorm.apply(
            workspace.hidden, adding: workspace.change, bias: layer.narrowing.bias, count: rows,
            norm: layer.narrowingNorm)
    }

    private func multiply(
        _ input: UnsafePointer<Float>, by weight: UnsafePointer<Float>, _ rows: Int, _ columns: Int,
        _ depth: Int, _ output: UnsafeMutablePointer<Float>
    ) {
        MatrixProduct.transposed(
            .init(start: input, stride: depth), .init(start: weight, stride: depth),
            into: .init(start: output, stride: columns), rows: rows, columns: columns, depth: depth)
    }

    private func addQueryBias(_ projections: ProjectionWeights, rows: Int) {
        for row in 0..<rows {
            let query = workspace.projected + row * projections.rows + projections.query
            for column in stride(from: 0, to: width, by: 8) {
                (SIMD8(at: query + column) + SIMD8(at: projections.queryBias + column)).store(
                    at: query + column)
            }
        }
    }

    /// Attention of each head among the tokens of one text, as Vaswani and others published it in 2017.
    ///
    /// The key's bias adds the same to all scores of a row, which softmax takes off again: it is left out. The
    /// value's bias is added once at the end, since the weights of a row add up to one.
    private func attend(_ projections: ProjectionWeights, rows: Range<Int>) {
        let count = rows.count
        let room = (count + 7) & ~7
        let start = workspace.projected + rows.lowerBound * projections.rows
        let target = workspace.gathered + rows.lowerBound * width
        for head in 0..<EncoderShape.heads {
            let offset = head * EncoderShape.headWidth
            func part(_ column: Int) -> MatrixProduct.Operand {
                .init(start: start + column + offset, stride: projections.rows)
            }
            MatrixProduct.transposed(
                part(projections.query), part(projections.key),
                into: .init(start: workspace.scores, stride: room),
                rows: count, columns: count, depth: EncoderShape.headWidth)
            let scale = 1 / Float(EncoderShape.headWidth).squareRoot()
            for row in 0..<count { Softmax.apply(workspace.scores + row * room, count: count, scale: scale) }
            MatrixProduct.plain(
                .init(start: workspace.scores, stride: room), part(projections.value),
                into: .init(start: target + offset, stride: width),
                rows: count, columns: EncoderShape.headWidth, depth: count)
        }
        for row in 0..<count {
            for column in stride(from: 0, to: width, by: 8) {
                let place = target + row * width + column
                (SIMD8(at: place) + SIMD8(at: projections.valueBias + column)).store(at: place)
            }
        }
    }
}
