/// Texts as tokens, one after the other without padding.
struct TokenBatch {
    /// The tokens of all texts.
    private(set) var tokens: [UInt16] = []
    /// Where each text begins, and where the last one ends.
    private(set) var starts = [0]

    /// How many texts there are.
    var count: Int { starts.count - 1 }

    mutating func clear() {
        tokens.removeAll(keepingCapacity: true)
        starts.removeLast(starts.count - 1)
    }

    mutating func append(_ text: String, _ tokenizer: WordPieceTokenizer, using word: inout WordBuffer) {
        tokenizer.append(text, to: &tokens, using: &word)
        starts.append(tokens.count)
    }
}
