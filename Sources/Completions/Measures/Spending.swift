/// What a model has been used for since the start.
package struct Spending: Hashable, Sendable {
    package var requests = 0
    package var inputTokens = 0
    package var outputTokens = 0
    /// Requests whose tokens were estimated.
    package var estimated = 0
    /// In the currency of the prices.
    package var cost = 0.0

    mutating func add(_ usage: TokenUsage, price: TokenPrice) {
        requests += 1
        inputTokens += usage.input
        outputTokens += usage.output
        if usage.isEstimated { estimated += 1 }
        cost += price.cost(of: usage)
    }
}
