/// How long reading takes, in milliseconds.
package struct ReadingTime: Hashable, Sendable, Codable {
    package var items: Int
    package var p50Ms: Double
    package var p99Ms: Double

    package init(items: Int, p50Ms: Double, p99Ms: Double) {
        self.items = items
        self.p50Ms = p50Ms
        self.p99Ms = p99Ms
    }

    private enum CodingKeys: String, CodingKey {
        case items
        case p50Ms = "p50_ms"
        case p99Ms = "p99_ms"
    }
}
