internal import Language
internal import Logging

extension EncoderChoice {
    /// The encoder, or nil and a line that says why there is none.
    func encoder(orTelling logger: Logger) -> (any SentenceEncoding)? {
        if let problem {
            logger.warning(
                "no sentence encoder: knowledge is searched by words alone", metadata: ["why": "\(problem)"])
        }
        return encoder
    }
}
