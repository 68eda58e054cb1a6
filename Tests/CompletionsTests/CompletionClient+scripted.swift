import Completions
import Logging
import ScriptedModels

extension CompletionClient {
    /// A client of the scripted endpoint; patient unless the test says otherwise.
    static func asking(
        _ model: ScriptedModel, key: String? = nil, judge: Bool = false,
        limits change: (inout CompletionLimits) -> Void = { _ in }
    ) throws -> CompletionClient {
        var limits = CompletionLimits()
        limits.firstToken = .seconds(20)
        limits.total = .seconds(30)
        limits.judgement = .seconds(20)
        limits.silence = .seconds(20)
        change(&limits)
        return try CompletionClient(
            CompletionConfiguration(
                endpoint: try CompletionEndpoint(baseURL: model.url, key: key),
                fast: Model("small", price: TokenPrice(input: 1, output: 10)),
                strong: Model("large", price: TokenPrice(input: 2, output: 20)),
                judge: judge ? Model("judge") : nil, limits: limits),
            logger: Logger(label: "completions-tests"))
    }

    /// The whole text of a stream, with what it threw.
    func text(of request: CompletionRequest = .sample) async -> (text: String, error: CompletionError?) {
        var text = ""
        do throws(CompletionError) {
            let stream = try await stream(request)
            while let words = try await stream.next() { text += words }
            return (text, nil)
        } catch {
            return (text, error)
        }
    }
}

extension CompletionRequest {
    static let sample = CompletionRequest(
        messages: [
            ChatMessage(role: .system, content: "Answer from the evidence."),
            ChatMessage(role: .user, content: "When does it arrive?"),
        ], tier: .fast)
}

/// Runs a test against a scripted endpoint and stops it afterwards.
func withModel(
    _ script: @escaping ScriptedModel.Script, _ body: (ScriptedModel) async throws -> Void
) async throws {
    let model = try await ScriptedModel.start(script)
    do {
        try await body(model)
    } catch {
        await model.stop()
        throw error
    }
    await model.stop()
}
