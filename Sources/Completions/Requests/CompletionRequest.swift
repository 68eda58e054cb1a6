/// What a model is asked.
package struct CompletionRequest: Hashable, Sendable {
    /// The shape of the answer.
    package enum Format: Hashable, Sendable {
        case text
        /// One JSON object; the prompt has to ask for it as well.
        case json
    }

    package var messages: [ChatMessage]
    package var tier: ModelTier
    package var format: Format
    /// Tokens that the answer may have; nil for the configured limit.
    package var maximumTokens: Int?

    package init(
        messages: [ChatMessage], tier: ModelTier, format: Format = .text, maximumTokens: Int? = nil
    ) {
        self.messages = messages
        self.tier = tier
        self.format = format
        self.maximumTokens = maximumTokens
    }
}
