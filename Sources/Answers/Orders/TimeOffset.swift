internal import Events

/// The shop's distance from UTC, as its own times show it: days are counted where the shop is.
struct TimeOffset: Sendable {
    private let seconds: Int64

    /// From a time such as `2026-10-01T09:12:07-04:00`; UTC when it names no offset.
    init(of time: String?) {
        seconds = time.flatMap(Self.offset) ?? 0
    }

    /// The local date and time as text, starting with `2026-10-01`.
    func local(_ moment: Timestamp) -> String {
        Timestamp(milliseconds: moment.milliseconds + seconds * 1000).description
    }

    private static func offset(_ time: String) -> Int64? {
        let zone = time.suffix(6)
        guard time.count > 19, zone.count == 6, let sign = zone.first, sign == "+" || sign == "-" else {
            return nil
        }
        let fields = zone.dropFirst().split(separator: ":").compactMap { Int64($0) }
        guard fields.count == 2, fields[0] <= 14, fields[1] < 60 else { return nil }
        return (sign == "-" ? -1 : 1) * (fields[0] * 3600 + fields[1] * 60)
    }
}
