internal import Crypto

/// The weights and the vocabulary of all-MiniLM-L6-v2, mapped into memory: all threads share one copy, and so do
/// all processes of the machine.
///
/// The model: Wang et al. 2020 (MiniLM), trained as a sentence encoder by the sentence-transformers project.
///
/// Unchecked because its pointers are into the mapped file, which nobody can write and which it keeps mapped.
package final class EncoderWeights: @unchecked Sendable {
    package let tokenizer: WordPieceTokenizer
    let pieces: UnsafePointer<Float>
    let positions: UnsafePointer<Float>
    let kinds: UnsafePointer<Float>
    let norm: LayerWeights.Norm
    let layers: [LayerWeights]
    /// How many numbers the rows of all matrices begin behind a multiple of 64 bytes.
    let lead: Int
    private let file: SafetensorsFile

    /// The file that was released.
    static let digest = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"

    /// Maps and checks `model.safetensors` and `vocab.txt` of a directory.
    package convenience init(directory: String) throws(EncoderError) {
        let path = directory + "/" + EncoderLocation.weights
        let map = try MemoryMap(path: path)
        let digest = SHA256.hash(data: map.bytes).map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }
        guard digest.joined() == Self.digest else { throw EncoderError.altered(path: path) }
        let vocabulary = try MemoryMap(path: directory + "/" + EncoderLocation.vocabulary)
        try self.init(
            file: SafetensorsFile(map: map), vocabulary: WordPieceVocabulary(lines: Array(vocabulary.bytes)))
    }

    init(file: SafetensorsFile, vocabulary: WordPieceVocabulary) throws(EncoderError) {
        let width = EncoderShape.width
        guard vocabulary.count == EncoderShape.pieces else {
            throw EncoderError.vocabulary("it has \(vocabulary.count) pieces, not \(EncoderShape.pieces)")
        }
        tokenizer = try WordPieceTokenizer(vocabulary: vocabulary)
        pieces = try file.floats(
            "embeddings.word_embeddings.weight", shape: [EncoderShape.pieces, width])
        positions = try file.floats(
            "embeddings.position_embeddings.weight", shape: [EncoderShape.positions, width])
        kinds = try file.floats("embeddings.token_type_embeddings.weight", shape: [2, width])
        norm = try LayerWeights.norm(file, "embeddings.LayerNorm")
        var layers: [LayerWeights] = []
        for layer in 0..<EncoderShape.layers { layers.append(try LayerWeights(file: file, layer: layer)) }
        self.layers = layers
        lead = try Self.lead(of: layers, in: file)
        self.file = file
    }

    /// Finds the lead, and checks that products may read on for some rows before and behind each matrix.
    private static func lead(of layers: [LayerWeights], in file: SafetensorsFile) throws(EncoderError) -> Int
    {
        let matrices = layers.flatMap {
            [$0.projections.matrix, $0.mixing.matrix, $0.widening.matrix, $0.narrowing.matrix]
        }
        for matrix in matrices {
            let row = matrix.columns * MemoryLayout<Float>.stride
            let start = UnsafeRawPointer(matrix.start)
            guard let all = file.bytes.baseAddress, all <= start - row,
                start + (matrix.rows + 7) * row <= all + file.bytes.count
            else { throw EncoderError.malformed(reason: "a matrix lies at the edge of the file") }
        }
        let address = matrices.first.map { Int(bitPattern: $0.start) } ?? 0
        return address % 64 / MemoryLayout<Float>.stride
    }
}
