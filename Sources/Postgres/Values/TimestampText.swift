import FoundationEssentials

/// The ISO text format of `timestamptz`, to the microsecond.
///
/// Foundation's own format stops at milliseconds, and a value that is read and written back must not change.
enum TimestampText {
    private static let secondsPerDay: Int64 = 86_400
    private static let microseconds: Int64 = 1_000_000

    static func format(_ date: Date) -> String {
        let total = Int64((date.timeIntervalSinceReferenceDate * Double(microseconds)).rounded())
        let seconds = floorDivide(total, microseconds)
        let unix = seconds + Int64(Date.timeIntervalBetween1970AndReferenceDate)
        let days = floorDivide(unix, secondsPerDay)
        let time = unix - days * secondsPerDay
        let (year, month, day) = civil(days: days)
        let clock = [time / 3600, time / 60 % 60, time % 60].map { padded($0, 2) }.joined(separator: ":")
        let fraction = padded(total - seconds * microseconds, 6)
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T\(clock).\(fraction)Z"
    }

    /// Reads `2026-01-31 12:00:00.123456+00`; nil for infinities and years before Christ.
    static func parse(_ text: String) -> Date? {
        let halves = text.split(separator: " ")
        guard let first = halves.first, halves.count <= 2 else { return nil }
        let date = first.split(separator: "-").compactMap { Int64($0) }
        guard date.count == 3, first.utf8.filter({ $0 == UInt8(ascii: "-") }).count == 2 else { return nil }
        let days = days(year: date[0], month: date[1], day: date[2])
        var micros: Int64 = 0
        if halves.count == 2 {
            guard let time = clock(halves[1]) else { return nil }
            micros = time
        }
        let seconds = days * secondsPerDay - Int64(Date.timeIntervalBetween1970AndReferenceDate)
        return Date(timeIntervalSinceReferenceDate: Double(seconds * microseconds + micros) / 1e6)
    }

    /// Microseconds since midnight in UTC of `12:00:00.5+00` or `12:00:00+05:30`.
    private static func clock(_ text: Substring) -> Int64? {
        let sign = text.firstIndex { $0 == "+" || $0 == "-" } ?? text.endIndex
        let parts = text[..<sign].split(separator: ".")
        guard let whole = parts.first, let seconds = sexagesimal(whole) else { return nil }
        var micros = seconds * microseconds
        if parts.count == 2 {
            guard let fraction = Int64((parts[1] + "000000").prefix(6)) else { return nil }
            micros += fraction
        }
        guard sign < text.endIndex else { return micros }
        guard let offset = sexagesimal(text[text.index(after: sign)...]) else { return nil }
        return micros - (text[sign] == "-" ? -offset : offset) * microseconds
    }

    /// Seconds of `hh`, `hh:mm` or `hh:mm:ss`.
    private static func sexagesimal(_ text: Substring) -> Int64? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count) else { return nil }
        var seconds: Int64 = 0
        for (part, weight) in zip(parts, [3600, 60, 1] as [Int64]) {
            guard let value = Int64(part) else { return nil }
            seconds += value * weight
        }
        return seconds
    }

    /// Days since 1970-01-01 in the proleptic Gregorian calendar, counted in years that begin in March.
    private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = floorDivide(shifted, 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private static func civil(days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let shifted = days + 719_468
        let era = floorDivide(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    private static func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
        value >= 0 ? value / divisor : (value - divisor + 1) / divisor
    }

    private static func padded(_ value: Int64, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
