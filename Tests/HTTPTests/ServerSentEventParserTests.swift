import HTTP
import Testing

@Suite struct ServerSentEventParserTests {
    private static let stream =
        "\u{FEFF}: comment\r\ndata: first ✓ line\rdata:second\ndata\n\n"
        + "id: 7\nevent: delta\ndata:  zwei 🌲\r\n\r\nretry: 1500\n\nevent: empty\n\n"
        + "id\ndata: {\"k\":\"v: w\"}\r\runknown: x\ndata: last\n\n"
    private static let expected = [
        ServerSentEvent(data: "first ✓ line\nsecond\n"),
        ServerSentEvent(event: "delta", data: " zwei 🌲", id: "7"),
        ServerSentEvent(data: "{\"k\":\"v: w\"}", id: ""),
        ServerSentEvent(data: "last", id: ""),
    ]

    @Test func everySplitGivesTheSameEvents() {
        let bytes = Array(Self.stream.utf8)
        for split in 0...bytes.count {
            var parser = ServerSentEventParser()
            let events = parser.feed(bytes[..<split]) + parser.feed(bytes[split...])
            #expect(events == Self.expected, "split at \(split)")
            #expect(parser.reconnectionTime == .milliseconds(1500))
        }
    }

    @Test func bytesOneByOneGiveTheSameEvents() {
        var parser = ServerSentEventParser()
        #expect(Self.stream.utf8.flatMap { parser.feed(CollectionOfOne($0)) } == Self.expected)
        #expect(parser.lastEventID == "")
    }

    @Test func anEventEndsWithItsBlankLineOnly() {
        var parser = ServerSentEventParser()
        #expect(parser.feed("data: a\r\n".utf8).isEmpty)
        #expect(parser.feed("\r".utf8) == [ServerSentEvent(data: "a")])
        #expect(parser.feed("\ndata: b\n\n".utf8) == [ServerSentEvent(data: "b")])
    }

    @Test func fieldsThatMakeNoSenseAreIgnored() {
        var parser = ServerSentEventParser()
        let events = parser.feed("id: a\0b\nretry: soon\nretry: -1\ndata: x\n\n".utf8)
        #expect(events == [ServerSentEvent(data: "x")])
        #expect(parser.reconnectionTime == nil)
    }

    @Test func anEventThatIsTooLargeIsLeftOutAndCounted() {
        var parser = ServerSentEventParser(maximumEventBytes: 100)
        let large = String(repeating: "x", count: 200)
        #expect(parser.feed("data: \(large)\n\ndata: small\n\n".utf8) == [ServerSentEvent(data: "small")])
        let lines = String(repeating: "data: 0123456789\n", count: 20)
        #expect(parser.feed("\(lines)\ndata: after\n\n".utf8) == [ServerSentEvent(data: "after")])
        #expect(parser.oversizedEvents == 2)
    }
}
