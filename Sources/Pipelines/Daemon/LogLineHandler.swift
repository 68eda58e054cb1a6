internal import Events
internal import FoundationEssentials
internal import Logging

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Writes one line a log entry to standard error: readable text, or JSON for machines.
struct LogLineHandler: LogHandler {
    /// How a line looks.
    enum Format: String, Sendable {
        case text, json
    }

    let label: String
    let format: Format
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?
    var logLevel: Logger.Level = .info

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { _, new in new }
        let fields = all.sorted { $0.key < $1.key }.map { ($0.key, "\($0.value)") }
        let line =
            switch format {
            case .text: text(event.level, "\(event.message)", fields)
            case .json: json(event.level, "\(event.message)", fields)
            }
        // One write a line: lines of concurrent tasks don't mix.
        var bytes = Array(line.utf8)
        bytes.append(UInt8(ascii: "\n"))
        _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    private func text(_ level: Logger.Level, _ message: String, _ fields: [(String, String)]) -> String {
        var line = "\(Timestamp.now) \(level) \(label): \(Self.oneLine(message))"
        for (name, value) in fields { line += " \(name)=\(Self.quotedIfNeeded(value))" }
        return line
    }

    private func json(_ level: Logger.Level, _ message: String, _ fields: [(String, String)]) -> String {
        var object = ["time": "\(Timestamp.now)", "level": "\(level)", "daemon": label, "message": message]
        for (name, value) in fields { object[name] = value }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(object) else { return message }
        return String(decoding: data, as: UTF8.self)
    }

    private static func quotedIfNeeded(_ value: String) -> String {
        let plain = value.allSatisfy { !$0.isWhitespace && $0 != "\"" && $0 != "=" }
        return plain && !value.isEmpty ? value : "\"\(oneLine(value.replacing("\"", with: "'")))\""
    }

    private static func oneLine(_ value: String) -> String {
        value.replacing("\n", with: " ").replacing("\r", with: " ")
    }
}
