/// Durations as rate-limit headers write them: `1s`, `6m0s`, `20ms`, `1.5s`, `1h2m3s` or plain seconds.
enum ResetTime {
    /// Nil when the text says nothing that can be understood.
    static func duration(_ text: String) -> Duration? {
        var rest = text.filter { !$0.isWhitespace }[...]
        if let seconds = Double(rest), seconds.isFinite { return bounded(seconds) }
        var total = 0.0
        guard !rest.isEmpty else { return nil }
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
            rest = rest[digits.endIndex...]
            let unit = rest.prefix { $0.isASCII && $0.isLetter }
            rest = rest[unit.endIndex...]
            guard let amount = Double(digits), amount.isFinite, let factor = units[String(unit)] else {
                return nil
            }
            total += amount * factor
        }
        return bounded(total)
    }

    private static let units: [String: Double] = ["ms": 0.001, "s": 1, "m": 60, "h": 3600, "d": 86_400]

    private static func bounded(_ seconds: Double) -> Duration? {
        seconds >= 0 ? .seconds(min(seconds, 1_000_000)) : nil
    }
}
