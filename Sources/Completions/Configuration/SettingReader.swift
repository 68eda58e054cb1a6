/// Reads typed settings from an environment.
struct SettingReader {
    let environment: [String: String]

    /// Nil when unset or empty.
    func text(_ key: String) -> String? {
        environment[key].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// A whole number from 1.
    func count(_ key: String, default fallback: Int) throws(SettingError) -> Int {
        guard let text = text(key) else { return fallback }
        guard let value = Int(text), (1...1_000_000).contains(value) else {
            throw SettingError(key, "is not a whole number from 1: \(text)")
        }
        return value
    }

    func milliseconds(_ key: String, default fallback: Duration) throws(SettingError) -> Duration {
        text(key) == nil ? fallback : .milliseconds(try count(key, default: 1))
    }

    func price(_ key: String, default fallback: Double = 0) throws(SettingError) -> Double {
        guard let text = text(key) else { return fallback }
        guard let value = Double(text), value.isFinite, value >= 0 else {
            throw SettingError(key, "is not a price: \(text)")
        }
        return value
    }
}
