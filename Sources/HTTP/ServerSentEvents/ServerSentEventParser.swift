/// Reads a `text/event-stream` from bytes that may be split anywhere.
package struct ServerSentEventParser: Sendable {
    /// The last id given by the stream: what a reconnection sends as `Last-Event-ID`.
    package private(set) var lastEventID: String?
    /// How long the stream asks to wait before a reconnection.
    package private(set) var reconnectionTime: Duration?
    /// Events left out because they were larger than allowed.
    package private(set) var oversizedEvents = 0

    private let maximumEventBytes: Int
    private var line: [UInt8] = []
    private var data: [UInt8] = []
    private var hasData = false
    private var event = ""
    private var isOversized = false
    private var followsCarriageReturn = false
    private var isFirstLine = true

    package init(maximumEventBytes: Int = 1 << 20) {
        self.maximumEventBytes = maximumEventBytes
    }

    /// The events that these bytes complete.
    package mutating func feed(_ bytes: some Sequence<UInt8>) -> [ServerSentEvent] {
        var events: [ServerSentEvent] = []
        for byte in bytes {
            let endsPair = followsCarriageReturn && byte == Self.lineFeed
            followsCarriageReturn = byte == Self.carriageReturn
            if endsPair { continue }
            if byte == Self.lineFeed || byte == Self.carriageReturn {
                if let event = endLine() { events.append(event) }
            } else if line.count + data.count < maximumEventBytes {
                line.append(byte)
            } else {
                isOversized = true
            }
        }
        return events
    }

    private mutating func endLine() -> ServerSentEvent? {
        defer { line.removeAll(keepingCapacity: true) }
        if isFirstLine {
            isFirstLine = false
            if line.starts(with: Self.byteOrderMark) { line.removeFirst(Self.byteOrderMark.count) }
        }
        if line.isEmpty { return endEvent() }
        if !isOversized { readField() }
        return nil
    }

    private mutating func endEvent() -> ServerSentEvent? {
        defer {
            data.removeAll(keepingCapacity: true)
            (hasData, event, isOversized) = (false, "", false)
        }
        if isOversized {
            oversizedEvents += 1
            return nil
        }
        guard hasData else { return nil }
        return ServerSentEvent(
            event: event.isEmpty ? "message" : event, data: String(decoding: data, as: UTF8.self),
            id: lastEventID)
    }

    private mutating func readField() {
        let colon = line.firstIndex(of: Self.colon) ?? line.endIndex
        var value = line[colon...].dropFirst()
        if value.first == Self.space { value.removeFirst() }
        switch String(decoding: line[..<colon], as: UTF8.self) {
        case "data":
            if hasData { data.append(Self.lineFeed) }
            data.append(contentsOf: value)
            hasData = true
        case "event": event = String(decoding: value, as: UTF8.self)
        case "id":
            if !value.contains(0) { lastEventID = String(decoding: value, as: UTF8.self) }
        case "retry":
            let text = String(decoding: value, as: UTF8.self)
            if text.utf8.allSatisfy({ (48...57).contains($0) }), let milliseconds = Int64(text) {
                reconnectionTime = .milliseconds(milliseconds)
            }
        default: break  // comments and fields that nobody knows
        }
    }

    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let colon = UInt8(ascii: ":")
    private static let space = UInt8(ascii: " ")
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
