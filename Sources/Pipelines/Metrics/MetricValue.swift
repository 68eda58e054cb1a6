internal import Metrics
internal import Synchronization

/// The state behind one series: a counter, a gauge or a histogram.
final class MetricValue: CounterHandler, FloatingPointCounterHandler, MeterHandler, RecorderHandler,
    TimerHandler
{
    /// How a series is exposed.
    enum Kind: String, Sendable {
        case counter, gauge, histogram
    }

    /// A moment's reading of a series.
    struct Reading: Sendable {
        var value = 0.0
        var count = 0
        var buckets = [Int](repeating: 0, count: MetricValue.bounds.count)
    }

    /// Upper bounds in seconds: OpenTelemetry's for messaging, with finer ones below.
    static let bounds = [
        0.001, 0.0025, 0.005, 0.0075, 0.01, 0.0125, 0.015, 0.02, 0.025, 0.03, 0.04, 0.05, 0.075, 0.1, 0.25,
        0.5,
        0.75, 1, 2.5, 5, 7.5, 10, 60,
    ]

    let kind: Kind
    private let state = Mutex(Reading())

    init(_ kind: Kind) {
        self.kind = kind
    }

    var reading: Reading { state.withLock { $0 } }

    func increment(by amount: Int64) { add(Double(amount)) }

    func increment(by amount: Double) { add(amount) }

    func decrement(by amount: Double) { add(-amount) }

    func set(_ value: Int64) { put(Double(value)) }

    func set(_ value: Double) { put(value) }

    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        if kind == .histogram { observe(value) } else { put(value) }
    }

    func recordNanoseconds(_ duration: Int64) { observe(Double(duration) / 1e9) }

    func reset() { state.withLock { $0 = Reading() } }

    private func add(_ amount: Double) { state.withLock { $0.value += amount } }

    private func put(_ value: Double) { state.withLock { $0.value = value } }

    private func observe(_ value: Double) {
        state.withLock {
            $0.value += value
            $0.count += 1
            if let index = Self.bounds.firstIndex(where: { value <= $0 }) { $0.buckets[index] += 1 }
        }
    }
}
