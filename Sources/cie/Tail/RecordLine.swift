import Events
import FoundationEssentials
import Kafka

/// A record as one line.
enum RecordLine {
    /// Time, partition and offset, key, event type, and the beginning of its data.
    static func readable(_ record: Record, width: Int = 160) -> String {
        let time = record.timestamp.map { Timestamp(milliseconds: $0).description } ?? "-"
        let place = "\(record.partition)/\(record.offset)"
        let key = record.key.map { printable($0) } ?? "-"
        return [time, place, key, type(of: record), data(of: record, width: width)]
            .joined(separator: "  ")
    }

    /// The value as it is; a tombstone is `null`.
    static func raw(_ record: Record) -> String {
        record.value.map { printable($0) } ?? "null"
    }

    private static func type(of record: Record) -> String {
        if let header = record.headers.last(where: { $0.name == "ce_type" })?.value {
            return printable(header)
        }
        guard let value = record.value else { return "tombstone" }
        let headers = record.headers.map { EventHeader(name: $0.name, value: $0.value ?? []) }
        return (try? EventCoding.attributes(of: value, headers: headers))?.type ?? "?"
    }

    /// The `data` of an event, or else the whole value.
    private static func data(of record: Record, width: Int) -> String {
        guard let value = record.value else { return "" }
        let text = printable(value)
        let start = text.firstRange(of: "\"data\":").map { text[$0.upperBound...] } ?? text[...]
        let end = text.startIndex == start.startIndex ? start : start.dropLast()
        return end.count > width ? end.prefix(width - 1) + "…" : String(end)
    }

    /// One line, without control characters.
    private static func printable(_ bytes: [UInt8]) -> String {
        String(String(decoding: bytes, as: UTF8.self).map { $0.isNewline || $0 == "\u{1B}" ? " " : $0 })
    }
}
