internal import FoundationEssentials

/// The sentence encoder of a process, or why it has none.
package struct EncoderChoice: Sendable {
    package let encoder: SentenceEncoder?
    /// The encoder's; nil without one.
    package let tokenizer: WordPieceTokenizer?
    /// Why wording alone decides; nil with an encoder.
    package let problem: String?

    /// Loads the weights that `ENCODER_DIR` names, or that lie where deploy/up puts them.
    ///
    /// Weights that are missing or not the released ones are a reason to go on without, not to stop.
    package static func load(environment: [String: String], near roots: [String] = ["."]) -> EncoderChoice {
        do throws(EncoderError) {
            guard let directory = try EncoderLocation.find(environment: environment, near: roots) else {
                return EncoderChoice(problem: "there are no weights: run deploy/up, or set ENCODER_DIR")
            }
            return EncoderChoice(
                encoder: SentenceEncoder(weights: try EncoderWeights(directory: directory)),
                tokenizer: try WordPieceTokenizer.load(directory: directory))
        } catch {
            return EncoderChoice(problem: "\(error)")
        }
    }

    private init(encoder: SentenceEncoder, tokenizer: WordPieceTokenizer) {
        (self.encoder, self.tokenizer, problem) = (encoder, tokenizer, nil)
    }

    private init(problem: String) {
        (encoder, tokenizer, self.problem) = (nil, nil, problem)
    }
}
