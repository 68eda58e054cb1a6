/// Cuts text into the pieces that all-MiniLM-L6-v2 was trained on, by BERT's uncased rules.
///
/// Control characters go, Chinese characters stand alone, accents and case are taken off, punctuation is split
/// off, and each word becomes the fewest pieces by taking the longest one each time (Devlin et al. 2018; Wu et
/// al. 2016).
package struct WordPieceTokenizer: Sendable {
    /// How many tokens the encoder sees of a text, marks for start and end included.
    package static let window = 256
    /// Words of more characters are unknown.
    static let longestWord = 100

    let vocabulary: WordPieceVocabulary
    let unknown: UInt16
    let start: UInt16
    let end: UInt16
    /// What stands for itself when it is typed as it is, as in the reference.
    let markers: [(text: [UInt8], id: UInt16)]

    init(vocabulary: WordPieceVocabulary) throws(EncoderError) {
        func id(_ name: String) throws(EncoderError) -> UInt16 {
            guard let id = vocabulary.find(name) else { throw EncoderError.vocabulary("it has no \(name)") }
            return id
        }
        self.vocabulary = vocabulary
        (unknown, start, end) = (try id("[UNK]"), try id("[CLS]"), try id("[SEP]"))
        markers = [
            (Array("[UNK]".utf8), unknown), (Array("[CLS]".utf8), start), (Array("[SEP]".utf8), end),
            (Array("[PAD]".utf8), try id("[PAD]")), (Array("[MASK]".utf8), try id("[MASK]")),
        ]
    }

    /// The tokens of a text, with the marks for start and end.
    package func tokens(of text: String) -> [UInt16] {
        var tokens: [UInt16] = []
        var word = WordBuffer(longestPiece: vocabulary.longest)
        append(text, to: &tokens, using: &word)
        return tokens
    }

    /// Appends the tokens of a text: never more than the window holds.
    func append(_ text: String, to tokens: inout [UInt16], using word: inout WordBuffer) {
        var text = text
        let limit = tokens.count + Self.window - 1
        tokens.append(start)
        word.clear()
        text.withUTF8 { bytes in
            var index = 0
            while index < bytes.count, tokens.count < limit {
                if bytes[index] == UInt8(ascii: "["), let marker = marker(in: bytes, at: index) {
                    finish(&word, into: &tokens)
                    tokens.append(marker.id)
                    index += marker.text.count
                } else {
                    let scalar = Self.scalar(in: bytes, at: index)
                    take(scalar, &word, &tokens)
                    index += UTF8.width(scalar)
                }
            }
        }
        finish(&word, into: &tokens)
        tokens.removeLast(max(0, tokens.count - limit))
        tokens.append(end)
    }

    private func marker(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (text: [UInt8], id: UInt16)? {
        markers.first { bytes[index...].starts(with: $0.text) }
    }

    /// Decodes one scalar of bytes that are known to be UTF-8.
    private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Unicode.Scalar {
        let first = bytes[index]
        if first < 0x80 { return Unicode.Scalar(first) }
        let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = UInt32(first) & (0x7F >> UInt32(count))
        for byte in bytes[(index + 1)..<min(index + count, bytes.count)] {
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    private func take(_ scalar: Unicode.Scalar, _ word: inout WordBuffer, _ tokens: inout [UInt16]) {
        BertNormalization.forEach(of: scalar) { part, kind in
            switch kind {
            case .dropped: return
            case .letter: word.append(part)
            case .space: finish(&word, into: &tokens)
            case .punctuation, .ideograph:
                finish(&word, into: &tokens)
                word.append(part)
                finish(&word, into: &tokens)
            }
        }
    }

    /// Cuts the word into pieces, from the left and the longest first; one token if that does not come out even.
    private func finish(_ word: inout WordBuffer, into tokens: inout [UInt16]) {
        guard !word.isEmpty else { return }
        defer { word.clear() }
        guard word.scalars <= Self.longestWord else { return tokens.append(unknown) }
        let known = tokens.count
        var index = 0
        while index < word.count {
            guard let (id, count) = word.longestPiece(from: index, in: vocabulary) else {
                tokens.removeLast(tokens.count - known)
                return tokens.append(unknown)
            }
            tokens.append(id)
            index += count
        }
    }
}
