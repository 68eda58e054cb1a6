import Kafka
import Testing

@testable import cie

@Suite struct RecordLineTests {
    private func record(_ value: String?, headers: [Header] = []) -> Record {
        Record(
            topic: "t", partition: 3, offset: 14, key: Array("s1".utf8), value: value.map { Array($0.utf8) },
            headers: headers, timestamp: 0)
    }

    @Test func anEventShowsItsTypeAndData() {
        let line = RecordLine.readable(
            record(
                #"{"specversion":"1.0","id":"1","data":{"text":"Hi"}}"#,
                headers: [Header(name: "ce_type", value: "cie.chat.message-sent.v1")]))
        #expect(line == #"1970-01-01T00:00:00.000Z  3/14  s1  cie.chat.message-sent.v1  {"text":"Hi"}"#)
    }

    @Test func aTombstoneIsNoEvent() {
        #expect(RecordLine.readable(record(nil)).contains("tombstone"))
        #expect(RecordLine.raw(record(nil)) == "null")
    }

    @Test func aRecordStaysOnItsLine() {
        let line = RecordLine.readable(record("a\nb\u{1B}[31m" + String(repeating: "x", count: 500)))
        #expect(!line.contains("\n"))
        #expect(!line.contains("\u{1B}"))
        #expect(line.count < 220)
        #expect(line.hasSuffix("…"))
    }
}
