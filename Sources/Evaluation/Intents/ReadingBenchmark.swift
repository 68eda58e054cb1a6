internal import Language
internal import Routing

/// Times the whole reading of messages of 16 tokens, one after the other.
struct ReadingBenchmark {
    let reader: MessageReader

    /// - Parameter texts: Those of them are read that have about 12 words, which are 16 tokens with the marks for
    ///   start and end; 200 at most.
    func time(of texts: [String]) async throws -> ReadingTime {
        let messages = texts.filter { Tokenizer.words(in: $0).count == 12 }.prefix(200)
        for text in messages.prefix(10) { _ = try await reader.read(text) }
        var times: [Double] = []
        for text in messages {
            let start = ContinuousClock.now
            _ = try await reader.read(text)
            times.append((ContinuousClock.now - start).milliseconds)
        }
        let durations = Durations(milliseconds: times)
        return ReadingTime(
            items: times.count, p50Ms: durations.percentile(0.5), p99Ms: durations.percentile(0.99))
    }
}
