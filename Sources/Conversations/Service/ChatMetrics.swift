internal import Metrics

/// What the gateway counts.
struct ChatMetrics: Sendable {
    private let publishTime = Timer(label: "cie_gateway_publish_seconds")
    private let connections = Gauge(label: "cie_gateway_connections")
    private let overflows = Counter(label: "cie_gateway_slow_connections_total")

    /// The broker has an event.
    func published(_ type: String, in time: Duration) {
        publishTime.recordNanoseconds(Int64(time / .nanoseconds(1)))
        Counter(label: "cie_gateway_published_total", dimensions: [("type", type)]).increment()
    }

    /// Something was not taken.
    func refused(_ code: ChatError.Code) {
        Counter(label: "cie_gateway_refused_total", dimensions: [("code", code.rawValue)]).increment()
    }

    /// A connection came or went.
    func connected(_ count: Int) {
        connections.record(count)
    }

    /// A connection was given up because it read too slowly.
    func overflowed() {
        overflows.increment()
    }

    /// A record of `chat.replies` came by; those for other gateways are not counted.
    func received(_ receipt: ReplyReceipt) {
        let outcome: String? =
            switch receipt {
            case .shown: "shown"
            case .duplicate: "duplicate"
            case .notShown: "not_shown"
            case .elsewhere: nil
            }
        guard let outcome else { return }
        Counter(label: "cie_gateway_replies_total", dimensions: [("outcome", outcome)]).increment()
    }
}
