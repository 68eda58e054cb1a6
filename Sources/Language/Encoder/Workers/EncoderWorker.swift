/// One thread that computes vectors, with its own memory for it.
actor EncoderWorker {
    private let executor = EncoderExecutor()
    private let weights: EncoderWeights
    private var session: EncoderSession?

    nonisolated var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    init(weights: EncoderWeights) {
        self.weights = weights
    }

    func vector(of text: String) -> SentenceVector {
        ready().vector(of: text)
    }

    func vectors(of texts: [String]) -> [SentenceVector] {
        ready().vectors(of: texts)
    }

    private func ready() -> EncoderSession {
        let session = session ?? EncoderSession(weights: weights)
        self.session = session
        return session
    }
}
