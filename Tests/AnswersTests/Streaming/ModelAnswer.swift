import Events
import TestSupport

@testable import Answers

/// What is shown of what a model says to a question with its evidence.
struct ModelAnswer {
    var question = "Within how many days can I return it?"
    var passages = [
        Passage.sample(
            "You can return it within 30 days. A label costs $6.95. Returns are free in our stores.",
            section: "Deadlines", id: "c1"),
        Passage.sample("Refunds take 5 business days.", title: "Refunds", section: "Times", id: "c2"),
    ]
    var products: [ProductMatch] = []
    var composed = "You can return it within 30 days."

    /// The answer to words that come a few characters at a time.
    func streamed(_ text: String, size: Int = 6) async throws -> StreamedAnswer {
        let context = ContextAssembled.sample(
            .sample(question), passages: passages, products: products)
        let stream = VerifiedStream(
            voice: .neutral, prompt: GroundedPrompt(context, voice: .neutral, fence: "zqx7"),
            composed: ReplyDraft(text: composed, outcome: .answered))
        let words = AsyncThrowingStream<String, any Error> { continuation in
            var rest = text[...]
            while !rest.isEmpty {
                continuation.yield(String(rest.prefix(size)))
                rest = rest.dropFirst(size)
            }
            continuation.finish()
        }
        return try await stream.run(words) { _ in }
    }

    func text(_ words: String, size: Int = 6) async throws -> String {
        try await streamed(words, size: size).pieces.map(\.text).joined()
    }
}
