internal import FoundationEssentials

/// What an endpoint sends, whole or piece by piece; whatever is missing stays away.
struct CompletionPayload: Decodable {
    struct Choice: Decodable {
        struct Words: Decodable {
            var content: String?
        }

        var delta: Words?
        var message: Words?
        var finishReason: String?

        private enum CodingKeys: String, CodingKey {
            case delta, message
            case finishReason = "finish_reason"
        }
    }

    struct Usage: Decodable {
        var promptTokens: Int?
        var completionTokens: Int?

        private enum CodingKeys: String, CodingKey {
            case promptTokens = "prompt_tokens"
            case completionTokens = "completion_tokens"
        }
    }

    var choices: [Choice]?
    var usage: Usage?
    var error: ReportedError?

    init(json: some Sequence<UInt8>) throws(CompletionError) {
        do {
            self = try JSONDecoder().decode(Self.self, from: Data(json))
        } catch {
            throw CompletionError(.invalidResponse, "the endpoint sent no valid JSON of a completion")
        }
    }

    var text: String { choices?.first.flatMap { $0.delta?.content ?? $0.message?.content } ?? "" }

    var finish: FinishReason? { choices?.first?.finishReason.map(FinishReason.init(wire:)) }

    var tokens: TokenUsage? {
        guard let usage, let input = usage.promptTokens, let output = usage.completionTokens else {
            return nil
        }
        return TokenUsage(input: max(0, input), output: max(0, output))
    }
}
