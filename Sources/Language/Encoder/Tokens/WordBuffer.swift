/// The word that the tokenizer is reading, as UTF-8.
struct WordBuffer {
    private var bytes: [UInt8] = []
    /// The hash of the first one, two, three … bytes after a place.
    private var hashes: [UInt32]
    /// How many scalars have been appended.
    private(set) var scalars = 0

    init(longestPiece: Int) {
        hashes = [UInt32](repeating: 0, count: longestPiece)
    }

    var isEmpty: Bool { scalars == 0 }
    var count: Int { bytes.count }

    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        scalars = 0
    }

    mutating func append(_ scalar: Unicode.Scalar) {
        scalars += 1
        // The length of a word that is unknown anyway does not matter.
        guard scalars <= WordPieceTokenizer.longestWord else { return }
        if scalar.value < 0x80 {
            bytes.append(UInt8(scalar.value))
        } else {
            bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    /// The longest known piece that begins at a place, and its length in bytes.
    mutating func longestPiece(from index: Int, in vocabulary: WordPieceVocabulary) -> (UInt16, Int)? {
        let inner = index > 0
        var hash = WordPieceVocabulary.seed(inner: inner)
        let most = min(bytes.count - index, hashes.count)
        for offset in 0..<most {
            hash = WordPieceVocabulary.step(hash, bytes[index + offset])
            hashes[offset] = hash
        }
        return bytes.withUnsafeBufferPointer { bytes in
            for count in stride(from: most, to: 0, by: -1) {
                let end = index + count
                // A piece ends where a scalar does.
                if end < bytes.count, UTF8.isContinuation(bytes[end]) { continue }
                if let id = vocabulary.find(bytes[index..<end], hash: hashes[count - 1], inner: inner) {
                    return (id, count)
                }
            }
            return nil
        }
    }
}
