/// What a model costs, in whatever currency the operator counts.
package struct TokenPrice: Hashable, Sendable {
    /// For a million tokens sent.
    package var input: Double
    /// For a million tokens received.
    package var output: Double

    package init(input: Double = 0, output: Double = 0) {
        self.input = input
        self.output = output
    }

    /// The price of one request.
    package func cost(of usage: TokenUsage) -> Double {
        (Double(usage.input) * input + Double(usage.output) * output) / 1_000_000
    }
}
