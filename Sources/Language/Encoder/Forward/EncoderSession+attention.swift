extension EncoderSession {
    private typealias Workspace = EncoderWorkspace

    /// Attention of each head among the tokens of each text, as Vaswani and others published it in 2017.
    func attend(_ projections: ProjectionWeights, _ batch: TokenBatch) {
        for text in 0..<batch.count {
            let rows = batch.starts[text]..<batch.starts[text + 1]
            addQueryBias(projections, rows)
            for head in 0..<EncoderShape.heads { attend(projections, rows, head: head) }
        }
        // Last, since a text's products may write into the first rows of the next one.
        addValueBias(projections, rows: batch.tokens.count)
    }

    private func attend(_ projections: ProjectionWeights, _ rows: Range<Int>, head: Int) {
        let offset = head * EncoderShape.headWidth
        let start = workspace.projected + rows.lowerBound * Workspace.projectedStride + offset
        func part(_ column: Int) -> MatrixProduct.Operand {
            .init(start: start + column, stride: Workspace.projectedStride)
        }
        let scores = MatrixProduct.Result(
            start: workspace.scores, stride: (rows.count + Workspace.slack + 5) & ~15)
        MatrixProduct.transposed(
            part(projections.query), part(projections.key), into: scores,
            .init(rows: rows.count, columns: rows.count, depth: EncoderShape.headWidth))
        Activation.softmax(
            scores, rows: rows.count, width: rows.count, scale: 1 / Float(EncoderShape.headWidth).squareRoot()
        )
        let target = gathered + rows.lowerBound * Workspace.hiddenStride + offset
        MatrixProduct.head(

            .init(start: scores.start, stride: scores.stride), part(projections.value),
            into: .init(start: target, stride: Workspace.hiddenStride),
            .init(rows: rows.count, columns: EncoderShape.headWidth, depth: rows.count))
    }

    /// The key's bias adds the same to all scores of a row, which softmax takes off again: it is left out.
    private func addQueryBias(_ projections: ProjectionWeights, _ rows: Range<Int>) {
        for row in rows {
            let query = workspace.projected + row * Workspace.projectedStride + projections.query
            add(projections.queryBias, to: query)
        }
    }

    /// The weights of a row add up to one: the value's bias may be added to what they have gathered.
    private func addValueBias(_ projections: ProjectionWeights, rows: Int) {
        for row in 0..<rows { add(projections.valueBias, to: gathered + row * Workspace.hiddenStride) }
    }

    private func add(_ bias: UnsafePointer<Float>, to row: UnsafeMutablePointer<Float>) {
        for column in stride(from: 0, to: EncoderShape.width, by: 8) {
            (SIMD8(at: row + column) + SIMD8(at: bias + column)).store(at: row + column)
        }
    }
}
