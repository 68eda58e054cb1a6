/// The tokens of one request.
package struct TokenUsage: Hashable, Sendable {
    package var input: Int
    package var output: Int
    /// Counted by us from the length of the text, because the endpoint did not tell.
    package var isEstimated: Bool

    package init(input: Int, output: Int, isEstimated: Bool = false) {
        self.input = input
        self.output = output
        self.isEstimated = isEstimated
    }

    /// Some four bytes of English are a token, and every message has a frame of a few.
    static func estimate(sent messages: [ChatMessage], receivedBytes: Int) -> TokenUsage {
        let input = messages.map { 4 + tokens(inBytes: $0.content.utf8.count) }.reduce(3, +)
        return TokenUsage(input: input, output: tokens(inBytes: receivedBytes), isEstimated: true)
    }

    private static func tokens(inBytes count: Int) -> Int { (count + 3) / 4 }
}
