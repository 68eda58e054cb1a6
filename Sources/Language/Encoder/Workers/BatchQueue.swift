internal import Synchronization

/// Texts cut into batches of about as many tokens as go through the layers at once.
final class BatchQueue: Sendable {
    struct Batch {
        let index: Int
        let texts: [String]
        let load: Int
    }

    private let batches: [Batch]
    private let taken = Mutex(0)

    init(_ texts: [String]) {
        var batches: [Batch] = []
        var (start, load) = (0, 0)
        for (index, text) in texts.enumerated() {
            let more = Self.load(of: text)
            if index > start, load + more > EncoderSession.batchTokens - WordPieceTokenizer.window {
                batches.append(Batch(index: batches.count, texts: Array(texts[start..<index]), load: load))
                (start, load) = (index, 0)
            }
            load += more
        }
        if start < texts.count {
            batches.append(Batch(index: batches.count, texts: Array(texts[start...]), load: load))
        }
        self.batches = batches
    }

    var count: Int { batches.count }

    /// The next batch that nobody has taken.
    func next() -> Batch? {
        taken.withLock { taken in
            guard taken < batches.count else { return nil }
            defer { taken += 1 }
            return batches[taken]
        }
    }

    /// The number of tokens to expect of a text: one for four bytes.
    static func load(of text: String) -> Int {
        min(2 + text.utf8.count / 4, WordPieceTokenizer.window)
    }
}
