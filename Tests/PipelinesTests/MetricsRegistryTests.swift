import Metrics
import Testing

@testable import Pipelines

@Suite struct MetricsRegistryTests {
    @Test func countersGaugesAndHistogramsAreExposed() {
        let registry = MetricsRegistry()
        registry.makeCounter(label: "cie_received_total", dimensions: [("stage", "router")]).increment(
            by: Int64(3))
        registry.makeMeter(label: "cie_in_flight", dimensions: []).set(Int64(2))
        let timer = registry.makeTimer(label: "cie_handler_seconds", dimensions: [("stage", "router")])
        timer.recordNanoseconds(3_000_000)
        timer.recordNanoseconds(200_000_000_000)
        let text = registry.exposition()
        #expect(text.contains("# TYPE cie_received_total counter\ncie_received_total{stage=\"router\"} 3\n"))
        #expect(text.contains("# TYPE cie_in_flight gauge\ncie_in_flight 2\n"))
        #expect(text.contains("cie_handler_seconds_bucket{stage=\"router\",le=\"0.0025\"} 0\n"))
        #expect(text.contains("cie_handler_seconds_bucket{stage=\"router\",le=\"0.005\"} 1\n"))
        #expect(text.contains("cie_handler_seconds_bucket{stage=\"router\",le=\"+Inf\"} 2\n"))
        #expect(text.contains("cie_handler_seconds_count{stage=\"router\"} 2\n"))
        #expect(text.contains("cie_handler_seconds_sum{stage=\"router\"} 200.003\n"))
    }

    @Test func oneSeriesIsOneValueHoweverOftenItIsAskedFor() {
        let registry = MetricsRegistry()
        for _ in 0..<3 {
            registry.makeCounter(label: "a_total", dimensions: [("x", "1"), ("b", "2")]).increment(
                by: Int64(1))
            registry.makeCounter(label: "a_total", dimensions: [("b", "2"), ("x", "1")]).increment(
                by: Int64(1))
        }
        #expect(registry.exposition().contains("a_total{b=\"2\",x=\"1\"} 6\n"))
    }

    @Test func labelValuesAreEscaped() {
        let registry = MetricsRegistry()
        registry.makeCounter(label: "a", dimensions: [("why", "say \"no\"\\\nnow")]).increment(by: Int64(1))
        #expect(registry.exposition().contains(#"a{why="say \"no\"\\\nnow"} 1"#))
    }
}
