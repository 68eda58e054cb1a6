import Events
import FoundationEssentials
import Testing

@Suite struct TimestampTests {
    @Test(arguments: [
        ("2026-11-20T10:00:00.123Z", 1_795_168_800_123), ("2026-11-20T10:00:00Z", 1_795_168_800_000),
        ("2026-11-20T12:00:00.5+02:00", 1_795_168_800_500), ("1969-12-31T23:59:59.999Z", -1),
    ])
    func timesAreRead(text: String, milliseconds: Int64) throws {
        #expect(Timestamp(text)?.milliseconds == milliseconds)
    }

    @Test(arguments: ["", "yesterday", "2026-13-01T00:00:00Z", "2026-11-20", "1795168800"])
    func whatIsNoTimeIsRefused(text: String) {
        #expect(Timestamp(text) == nil)
    }

    @Test func aTimeIsWrittenInUTCWithMilliseconds() {
        #expect(Timestamp(milliseconds: 1_795_168_800_007).description == "2026-11-20T10:00:00.007Z")
    }

    @Test func everyMillisecondSurvivesTheTextForm() {
        for millisecond in Int64(0)..<1000 {
            let moment = Timestamp(milliseconds: 1_795_168_800_000 + millisecond)
            #expect(Timestamp(moment.description) == moment)
        }
    }
}
