internal import COpenBLAS

/// How alike texts are: by meaning (sentence vectors), by wording (n-grams), and by what rules say (signs).
///
/// k(a, b) = e^(4·(v·v′ − 1)) + ½·e^(g·g′ − 1) + w·(s·s′), where v are unit vectors and g n-gram profiles of unit
/// length. Each term is positive semidefinite, and so is their sum.
struct TextKernel: Sendable {
    private static let vectorSharpness: Float = 4
    private static let wordingWeight: Float = 0.5

    let count: Int
    private let grams: NGramIndex
    /// Row by row; empty when there are no vectors.
    let vectors: [Float]
    private let signs: [Float]
    private let signCount: Int
    private let signsWeight: Float

    /// - Throws: `ClassifierError` when only some inputs have vectors, or not equally many signs.
    init(_ inputs: [ClassifierInput], signsWeight: Float) throws(ClassifierError) {
        let width = inputs.first?.vector?.values.count ?? 0
        signCount = inputs.first?.signs.count ?? 0
        for input in inputs where (input.vector?.values.count ?? 0) != width {
            throw ClassifierError(
                "\"\(input.text.prefix(60))\" has a vector of another length than the others")
        }
        for input in inputs where input.signs.count != signCount {
            throw ClassifierError("\"\(input.text.prefix(60))\" has another number of signs than the others")
        }
        for input in inputs {
            guard input.signs.allSatisfy(\.isFinite), input.vector?.values.allSatisfy(\.isFinite) ?? true
            else {
                throw ClassifierError(
                    "\"\(input.text.prefix(60))\" has a vector or a sign that is no finite number")
            }
        }
        count = inputs.count
        self.signsWeight = signsWeight
        grams = NGramIndex(inputs.map(\.text))
        vectors = inputs.flatMap { $0.vector?.values ?? [] }
        signs = inputs.flatMap(\.signs)
    }

    private var width: Int { count == 0 ? 0 : vectors.count / count }

    /// The kernel between `input` and each text.
    ///
    /// An input without a vector, or with one of another length, is compared by its wording and signs alone.
    func row(_ input: ClassifierInput) -> [Float] {
        var row = grams.similarities(to: input.text)
        sharpen(&row, by: 1, scale: Self.wordingWeight)
        if let vector = input.vector?.values, !vectors.isEmpty, vector.count == width {
            var products = [Float](repeating: 0, count: count)
            cblas_sgemv(
                CblasRowMajor, CblasNoTrans, Int32(count), Int32(width), 1, vectors, Int32(width), vector, 1,
                0,
                &products, 1)
            sharpen(&products, by: Self.vectorSharpness, scale: 1)
            cblas_saxpy(Int32(count), 1, products, 1, &row, 1)
        }
        if signCount > 0, input.signs.count == signCount {
            cblas_sgemv(
                CblasRowMajor, CblasNoTrans, Int32(count), Int32(signCount), signsWeight, signs,
                Int32(signCount), input.signs, 1, 1, &row, 1)
        }
        return row
    }

    /// The kernel between all texts: the lower triangle, row by row.
    func matrix(of inputs: [ClassifierInput]) -> [Float] {
        let size = Int32(count)
        var matrix = [Float](repeating: 0, count: count * count)
        if !vectors.isEmpty {
            cblas_ssyrk(
                CblasRowMajor, CblasLower, CblasNoTrans, size, Int32(width), 1, vectors, Int32(width), 0,
                &matrix,
                size)
        }
        let isLexical = vectors.isEmpty
        matrix.withUnsafeMutableBufferPointer { matrix in
            for (place, input) in inputs.enumerated() {
                let row = UnsafeMutableBufferPointer(
                    rebasing: matrix[(place * count)..<(place * count + place + 1)])
                if !isLexical { Self.sharpen(row, by: Self.vectorSharpness, scale: 1) }
                var wording = Array(grams.similarities(to: input.text)[...place])
                sharpen(&wording, by: 1, scale: Self.wordingWeight)
                cblas_saxpy(Int32(row.count), 1, wording, 1, row.baseAddress, 1)
            }
        }
        if signCount > 0 {
            cblas_ssyrk(
                CblasRowMajor, CblasLower, CblasNoTrans, size, Int32(signCount), signsWeight, signs,
                Int32(signCount), 1, &matrix, size)
        }
        return matrix
    }

    private func sharpen(_ values: inout [Float], by sharpness: Float, scale: Float) {
        values.withUnsafeMutableBufferPointer { Self.sharpen($0, by: sharpness, scale: scale) }
    }

    /// x becomes scale · e^(sharpness · (x − 1)).
    private static func sharpen(
        _ values: UnsafeMutableBufferPointer<Float>, by sharpness: Float, scale: Float
    ) {
        for place in values.indices { values[place] = sharpness * (values[place] - 1) }
        Exponential.apply(values, scale: scale)
    }
}
