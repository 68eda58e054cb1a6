import Language

/// The sentence encoder of an ingestion: its weights are loaded when the first text is to be embedded.
actor IngestionEncoder {
    /// Counts tokens as the encoder does; nil when there are no weights.
    nonisolated let tokenizer: WordPieceTokenizer?
    private let load: @Sendable () throws(EncoderError) -> any SentenceEncoding
    private var loaded: (any SentenceEncoding)?
    /// Why nothing is embedded.
    private(set) var problem: String?

    /// Takes the weights that `ENCODER_DIR` names, or that lie where deploy/up puts them.
    ///
    /// Without them, or with others than the released ones, nothing is embedded.
    init(environment: [String: String], near roots: [String]) {
        do {
            guard let directory = try EncoderLocation.find(environment: environment, near: roots) else {
                self.init(problem: "there are no weights: run deploy/up, or set ENCODER_DIR")
                return
            }
            self.init(tokenizer: try WordPieceTokenizer.load(directory: directory)) {
                () throws(EncoderError) in
                SentenceEncoder(weights: try EncoderWeights(directory: directory))
            }
        } catch {
            self.init(problem: "\(error)")
        }
    }

    /// An encoder that is there already.
    init(_ encoder: any SentenceEncoding, tokenizer: WordPieceTokenizer? = nil) {
        self.init(tokenizer: tokenizer) { encoder }
    }

    /// None at all.
    init(problem: String) {
        tokenizer = nil
        load = { () throws(EncoderError) in throw EncoderError.missing(path: "weights") }
        self.problem = problem
    }

    private init(
        tokenizer: WordPieceTokenizer?,
        load: @escaping @Sendable () throws(EncoderError) -> any SentenceEncoding
    ) {
        self.tokenizer = tokenizer
        self.load = load
    }

    /// Makes vectors of passages; nil without weights, and `problem` says why.
    func passageEncoder() -> PassageEncoder? {
        sentenceEncoder().map { PassageEncoder(encoder: $0, tokenizer: tokenizer) }
    }

    /// Makes vectors of short texts; nil without weights, and `problem` says why.
    func sentenceEncoder() -> (any SentenceEncoding)? {
        if let loaded { return loaded }
        guard problem == nil else { return nil }
        do {
            loaded = try load()
        } catch {
            problem = "\(error)"
        }
        return loaded
    }
}
