internal import Answers
internal import Completions
internal import Events
internal import Logging

/// The models of an endpoint, as answers need them.
struct AnsweringModel: Sendable {
    let client: CompletionClient
    let voice: StoreVoice
    let hasJudge: Bool
    let metrics: ReplyMetrics

    /// How long the first sentence may take, in deadlines for the first word.
    private static let patience = 3

    /// A verdict is a few words of JSON.
    private static let judgeTokens = 30

    /// Streams a model's answer, checked; nil when the model had nothing to say in time.
    nonisolated(nonsending) func answer(
        _ context: ContextAssembled, composed: ReplyDraft, tier: AnswerTier, logger: Logger,
        release: (ReplyPiece) async throws -> Void
    ) async throws -> StreamedAnswer? {
        let prompt = GroundedPrompt(context, voice: voice)
        let stream: CompletionStream
        do {
            stream = try await client.stream(
                CompletionRequest(messages: Self.messages(prompt.messages), tier: Self.tier(tier)))
        } catch {
            try Task.checkCancellation()
            logger.warning("no answer of a model", metadata: ["why": "\(error)", "tier": "\(tier)"])
            metrics.unanswered(error.kind)
            return nil
        }
        let verified = VerifiedStream(
            voice: voice, prompt: prompt, composed: composed, judge: hasJudge ? judge(logger) : nil)
        let first = FirstSentence(within: client.limits.firstToken * Self.patience)
        let words = AsyncThrowingStream<String, any Error> {
            do throws(CompletionError) {
                try first.check()
                return try await stream.next()
            } catch {
                logger.warning("a model's answer was cut", metadata: ["why": "\(error)", "tier": "\(tier)"])
                throw error
            }
        }
        return try await verified.run(words) { piece in
            first.show()
            try await release(piece)
        }
    }

    private func judge(_ logger: Logger) -> VerifiedStream.Judge {
        { prompt in
            let request = CompletionRequest(
                messages: Self.messages(prompt.messages), tier: .judge, format: .json,
                maximumTokens: Self.judgeTokens)
            do throws(CompletionError) {
                let answer = try await client.complete(request).text
                let verdict = JudgePrompt.verdict(in: answer)
                if verdict == nil { metrics.unreadVerdict() }
                return verdict
            } catch {
                logger.debug("no verdict", metadata: ["why": "\(error)"])
                metrics.unjudged(error.kind)
                return nil
            }
        }
    }

    private static func messages(_ messages: [PromptMessage]) -> [ChatMessage] {
        messages.map { ChatMessage(role: $0.role == .system ? .system : .user, content: $0.text) }
    }

    private static func tier(_ tier: AnswerTier) -> ModelTier {
        switch tier {
        case .fast: .fast
        case .strong: .strong
        }
    }
}
