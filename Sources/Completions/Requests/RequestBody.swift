internal import FoundationEssentials

/// The JSON of a request for a chat completion.
struct RequestBody: Encodable {
    struct Format: Encodable {
        let type: String
    }

    struct StreamOptions: Encodable {
        let includeUsage: Bool

        private enum CodingKeys: String, CodingKey {
            case includeUsage = "include_usage"
        }
    }

    let model: String
    let messages: [ChatMessage]
    let stream: Bool
    let streamOptions: StreamOptions?
    let maxTokens: Int?
    let maxCompletionTokens: Int?
    let temperature: Double?
    let responseFormat: Format?

    init(_ request: CompletionRequest, model: String, stream: Bool, tokens: Int, dialect: EndpointDialect) {
        self.model = model
        messages = request.messages
        self.stream = stream
        streamOptions = stream && dialect.takes(.streamOptions) ? StreamOptions(includeUsage: true) : nil
        let limit = request.maximumTokens ?? tokens
        maxTokens = dialect.takes(.maximumTokens) ? limit : nil
        maxCompletionTokens = dialect.takes(.maximumTokens) ? nil : limit
        // The evidence is to be told, not varied.
        temperature = dialect.takes(.temperature) ? 0 : nil
        let isJSON = request.format == .json && dialect.takes(.responseFormat)
        responseFormat = isJSON ? Format(type: "json_object") : nil
    }

    private enum CodingKeys: String, CodingKey {
        case model, messages, stream, temperature
        case streamOptions = "stream_options"
        case maxTokens = "max_tokens"
        case maxCompletionTokens = "max_completion_tokens"
        case responseFormat = "response_format"
    }

    func bytes() throws(CompletionError) -> [UInt8] {
        do {
            return Array(try JSONEncoder().encode(self))
        } catch {
            throw CompletionError(.refused, "the request can't be written as JSON")
        }
    }
}
