/// How long completions may take and how many there may be.
package struct CompletionLimits: Hashable, Sendable {
    /// From the request to the first word, waiting and repeating included.
    package var firstToken: Duration
    /// From the request to the last word.
    package var total: Duration
    /// How long a stream may say nothing between two words.
    package var silence: Duration
    /// What the judge may take.
    package var judgement: Duration
    /// Attempts in all, the first one included.
    package var attempts: Int
    /// Streams at the same time; further ones wait their turn.
    package var streams: Int
    /// Tokens that an answer may have.
    package var tokens: Int
    /// The longest pause that a rate limit can impose; asked for more, we try again after this.
    package var pause: Duration

    package init(
        firstToken: Duration = .milliseconds(2500), total: Duration = .seconds(20),
        silence: Duration = .seconds(5), judgement: Duration = .milliseconds(1500), attempts: Int = 3,
        streams: Int = 256, tokens: Int = 400, pause: Duration = .seconds(60)
    ) {
        self.firstToken = firstToken
        self.total = total
        self.silence = silence
        self.judgement = judgement
        self.attempts = max(1, attempts)
        self.streams = max(1, streams)
        self.tokens = max(1, tokens)
        self.pause = pause
    }
}
