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
    private let file: SafetensorsFile

    /// The file that was released.
    static let digest = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"

    /// Maps and checks `model.safetensors` and `vocab.txt` of a directory.
    package convenience init(directory: String) throws(EncoderError) {
        let path = directory + "/" + EncoderLocation.weights
        let file = try SafetensorsFile(path: path)
        let digest = SHA256.hash(data: file.bytes).map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }
        guard digest.joined() == Self.digest else { throw EncoderError.altered(path: path) }
        let vocabulary = try MemoryMap(path: directory + "/" + EncoderLocation.vocabulary)
        try self.init(file: file, vocabulary: WordPieceVocabulary(lines: Array(vocabulary.bytes)))
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
        self.file = file
    }
}
