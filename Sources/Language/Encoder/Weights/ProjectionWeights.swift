/// Query, key and value of one layer as one matrix, so that one product gives all three.
///
/// In the released file they follow each other, each bias before its matrix and as long as a row of it: the
/// matrix that spans them is used in place, and the two rows that are biases give columns that nobody reads.
struct ProjectionWeights {
    /// The matrix that spans all three.
    let matrix: WeightMatrix
    /// The columns of the product where each part begins.
    let query: Int
    let key: Int
    let value: Int
    let queryBias: UnsafePointer<Float>
    let keyBias: UnsafePointer<Float>
    let valueBias: UnsafePointer<Float>

    init(file: SafetensorsFile, prefix: String) throws(EncoderError) {
        let width = EncoderShape.width
        func dense(_ name: String) throws(EncoderError) -> LayerWeights.Dense {
            try LayerWeights.dense(file, prefix + name, rows: width, columns: width)
        }
        let (query, key, value) = (try dense("query"), try dense("key"), try dense("value"))
        let first = min(query.matrix.start, key.matrix.start, value.matrix.start)
        func row(_ part: LayerWeights.Dense) throws(EncoderError) -> Int {
            let distance = part.matrix.start - first
            guard distance % width == 0, distance <= 2 * (width + 1) * width else {
                throw EncoderError.tensor(name: prefix + "*", reason: "query, key and value lie apart")
            }
            return distance / width
        }
        (self.query, self.key, self.value) = (try row(query), try row(key), try row(value))
        matrix = WeightMatrix(
            start: first, rows: max(self.query, self.key, self.value) + width, columns: width)
        (queryBias, keyBias, valueBias) = (query.bias, key.bias, value.bias)
    }
}
