internal import Metrics

/// What a stage counts; the names are the same in every daemon.
struct StageMetrics: Sendable {
    private let stage: String
    let received: Counter
    let processed: Counter
    let produced: Counter
    let deadLettered: Counter
    let retried: Counter
    let duplicates: Counter
    let abandoned: Counter
    let inFlight: Gauge
    let waiting: Gauge
    /// Of what was for the stage; passing over the rest takes no time.
    let handlerTime: Timer
    let age: Timer

    init(stage: String) {
        self.stage = stage
        let labels = [("stage", stage)]
        received = Counter(label: "cie_received_total", dimensions: labels)
        processed = Counter(label: "cie_processed_total", dimensions: labels)
        produced = Counter(label: "cie_produced_total", dimensions: labels)
        deadLettered = Counter(label: "cie_dead_lettered_total", dimensions: labels)
        retried = Counter(label: "cie_retried_total", dimensions: labels)
        duplicates = Counter(label: "cie_duplicates_total", dimensions: labels)
        abandoned = Counter(label: "cie_abandoned_total", dimensions: labels)
        inFlight = Gauge(label: "cie_in_flight", dimensions: labels)
        waiting = Gauge(label: "cie_waiting", dimensions: labels)
        handlerTime = Timer(label: "cie_handler_seconds", dimensions: labels)
        age = Timer(label: "cie_age_seconds", dimensions: labels)
        // A counter that has not counted yet is a zero to a dashboard, not a gap.
        for counter in [received, processed, produced, deadLettered, retried, duplicates, abandoned] {
            counter.increment(by: 0)
        }
    }

    func skipped(_ reason: String) {
        Counter(label: "cie_skipped_total", dimensions: [("stage", stage), ("reason", reason)]).increment()
    }

    func lag(_ records: Int64, topic: String, partition: Int32) {
        Gauge(
            label: "cie_consumer_lag",
            dimensions: [("stage", stage), ("topic", topic), ("partition", String(partition))]
        ).record(records)
    }
}
