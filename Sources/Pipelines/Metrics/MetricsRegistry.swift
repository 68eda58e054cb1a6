package import Metrics
internal import Synchronization

/// Keeps a process's metrics and writes them in Prometheus' text format 0.0.4.
package final class MetricsRegistry: MetricsFactory {
    private let series = Mutex<[MetricSeries: MetricValue]>([:])

    package init() {}

    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        value(label, dimensions, .counter)
    }

    package func makeFloatingPointCounter(
        label: String, dimensions: [(String, String)]
    ) -> any FloatingPointCounterHandler {
        value(label, dimensions, .counter)
    }

    package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        value(label, dimensions, .gauge)
    }

    package func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        value(label, dimensions, aggregate ? .histogram : .gauge)
    }

    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        value(label, dimensions, .histogram)
    }

    // A series lives as long as the process: a counter that vanished would look like a restart.
    package func destroyCounter(_ handler: any CounterHandler) {}
    package func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
    package func destroyMeter(_ handler: any MeterHandler) {}
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    package func destroyTimer(_ handler: any TimerHandler) {}

    /// All series, in exposition format.
    package func exposition() -> String {
        let all = series.withLock { $0 }
        var text = ""
        for (name, members) in Dictionary(grouping: all, by: \.key.name).sorted(by: { $0.key < $1.key }) {
            guard let kind = members.first?.value.kind else { continue }
            text += "# TYPE \(name) \(kind.rawValue)\n"
            for (series, value) in members.sorted(by: { $0.key.text() < $1.key.text() }) {
                text += lines(series, value)
            }
        }
        return text
    }

    private func value(
        _ label: String, _ dimensions: [(String, String)], _ kind: MetricValue.Kind
    ) -> MetricValue {
        let key = MetricSeries(label: label, dimensions: dimensions)
        return series.withLock { all in
            if let known = all[key] { return known }
            let new = MetricValue(kind)
            all[key] = new
            return new
        }
    }

    private func lines(_ series: MetricSeries, _ value: MetricValue) -> String {
        let reading = value.reading
        guard value.kind == .histogram else { return "\(series.text()) \(number(reading.value))\n" }
        var text = ""
        var sum = 0
        for (bound, count) in zip(MetricValue.bounds, reading.buckets) {
            sum += count
            let label = MetricSeries.Label(name: "le", value: number(bound))
            text += "\(series.text(suffix: "_bucket", extra: label)) \(sum)\n"
        }
        let infinite = MetricSeries.Label(name: "le", value: "+Inf")
        text += "\(series.text(suffix: "_bucket", extra: infinite)) \(reading.count)\n"
        text += "\(series.text(suffix: "_sum")) \(number(reading.value))\n"
        text += "\(series.text(suffix: "_count")) \(reading.count)\n"
        return text
    }

    private func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
    }
}
