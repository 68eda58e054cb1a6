internal import Metrics
internal import Synchronization

/// Counts requests, tokens, costs and times, by model.
final class CompletionMetrics: Sendable {
    private let totals = Mutex<[String: Spending]>([:])
    private let underway = Mutex(0)
    private let streams = Gauge(label: "cie_model_streams")
    private let waiting = Gauge(label: "cie_model_waiting")

    /// By the model's name.
    var spending: [String: Spending] { totals.withLock { $0 } }

    func began(waiting count: Int) {
        streams.record(count: underway, by: 1)
        waiting.record(count)
    }

    func ended(_ model: Model, usage: TokenUsage?, failure: CompletionError.Kind?, took: Duration) {
        streams.record(count: underway, by: -1)
        Counter(
            label: "cie_model_requests_total",
            dimensions: [("model", model.name), ("outcome", failure?.rawValue ?? "ok")]
        ).increment()
        guard let usage else { return }
        Timer(label: "cie_model_seconds", dimensions: [("model", model.name)]).record(duration: took)
        totals.withLock { $0[model.name, default: Spending()].add(usage, price: model.price) }
        let source = usage.isEstimated ? "estimated" : "reported"
        for (direction, count) in [("input", usage.input), ("output", usage.output)] {
            Counter(
                label: "cie_model_tokens_total",
                dimensions: [("model", model.name), ("direction", direction), ("source", source)]
            ).increment(by: count)
        }
        FloatingPointCounter(label: "cie_model_cost_total", dimensions: [("model", model.name)])
            .increment(by: model.price.cost(of: usage))
    }

    func firstToken(_ model: Model, after time: Duration) {
        Timer(label: "cie_model_first_token_seconds", dimensions: [("model", model.name)])
            .record(duration: time)
    }

    func retried(_ model: Model) {
        Counter(label: "cie_model_retries_total", dimensions: [("model", model.name)]).increment()
    }
}

extension Gauge {
    fileprivate func record(count: borrowing Mutex<Int>, by change: Int) {
        record(
            count.withLock { count in
                count += change
                return count
            })
    }
}
