import Events
import FoundationEssentials
import Testing

@Suite struct ConsentChoicesTests {
    @Test func absentMeansDenied() {
        #expect(!ConsentChoices().allows(.profilingMarketing))
        #expect(!ConsentChoices(["analytics": true]).allows(.profilingMarketing))
    }

    @Test func newerDecisionsLieOverOlderOnes() {
        let old = ConsentChoices(["analytics": true, "measurement": true])
        let new = old.updated(with: ConsentChoices(["analytics": false, "share_advertising": true]))
        #expect(new.granted == ["measurement", "share_advertising"])
    }

    @Test func purposesThatWeDoNotKnowAreKept() throws {
        let choices = try JSONDecoder().decode(ConsentChoices.self, from: Data(#"{"newsletter":true}"#.utf8))
        #expect(choices.granted == ["newsletter"])
        #expect(String(decoding: try JSONEncoder().encode(choices), as: UTF8.self) == #"{"newsletter":true}"#)
    }

    @Test(arguments: ["\"yes\"", "1", "null"]) func anythingButTrueOrFalseIsNoDecision(value: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(ConsentChoices.self, from: Data("{\"analytics\":\(value)}".utf8))
        }
    }
}
