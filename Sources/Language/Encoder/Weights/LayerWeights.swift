/// The numbers of one layer, where they lie in the mapped file.
///
/// Matrices have a row for each output.
struct LayerWeights {
    struct Dense {
        let matrix: WeightMatrix
        let bias: UnsafePointer<Float>
    }

    struct Norm {
        let scale: UnsafePointer<Float>
        let shift: UnsafePointer<Float>
    }

    let projections: ProjectionWeights
    let mixing: Dense
    let mixingNorm: Norm
    let widening: Dense
    let narrowing: Dense
    let narrowingNorm: Norm

    init(file: SafetensorsFile, layer: Int) throws(EncoderError) {
        let prefix = "encoder.layer.\(layer)."
        let (width, inner) = (EncoderShape.width, EncoderShape.innerWidth)
        projections = try ProjectionWeights(file: file, prefix: prefix + "attention.self.")
        mixing = try Self.dense(file, prefix + "attention.output.dense", rows: width, columns: width)
        mixingNorm = try Self.norm(file, prefix + "attention.output.LayerNorm")
        widening = try Self.dense(file, prefix + "intermediate.dense", rows: inner, columns: width)
        narrowing = try Self.dense(file, prefix + "output.dense", rows: width, columns: inner)
        narrowingNorm = try Self.norm(file, prefix + "output.LayerNorm")
    }

    static func dense(
        _ file: SafetensorsFile, _ name: String, rows: Int, columns: Int
    ) throws(EncoderError) -> Dense {
        Dense(
            matrix: WeightMatrix(
                start: try file.floats(name + ".weight", shape: [rows, columns]), rows: rows, columns: columns
            ),
            bias: try file.floats(name + ".bias", shape: [rows]))
    }

    static func norm(_ file: SafetensorsFile, _ name: String) throws(EncoderError) -> Norm {
        Norm(
            scale: try file.floats(name + ".weight", shape: [EncoderShape.width]),
            shift: try file.floats(name + ".bias", shape: [EncoderShape.width]))
    }
}
