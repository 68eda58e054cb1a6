import Events
import FoundationEssentials
import Profiles
import Testing

@Suite struct CDPDeliveryTests {
    private struct Body: Decodable {
        struct Message: Decodable {
            struct Context: Decodable {
                struct Consent: Decodable { let categoryPreferences: [String: Bool] }
                struct Library: Decodable { let name: String }
                let consent: Consent
                let library: Library
            }
            struct Properties: Decodable {
                struct Signal: Decodable {
                    let category: String
                    let product_ids: [String]
                }
                let session_id: String
                let intent_signals: [Signal]
            }
            let type: String
            let messageId: String
            let anonymousId: String
            let userId: String?
            let event: String?
            let properties: Properties?
            let timestamp: Timestamp
            let context: Context
        }
        let batch: [Message]
        let sentAt: Timestamp
    }

    private func delivered(_ observed: IntentObserved, _ cdp: RecordingCDP = RecordingCDP()) async throws
        -> RecordingCDP
    {
        let updates = ProfileUpdates(store: InMemoryProfiles(), cdp: cdp.delivery) { Observations.now }
        _ = try await updates.apply(observed, of: Observations.event("event-1")) { _, _ in }
        return cdp
    }

    private func body(_ cdp: RecordingCDP) throws -> Body {
        try JSONDecoder().decode(Body.self, from: Data(try #require(cdp.requests.first).body))
    }

    @Test func anObservationIsATrackAndAnIdentifyInOneBatch() async throws {
        let cdp = try await delivered(
            Observations.observed(
                email: Observations.email, visitor: "v", at: 3, facts: [Observations.fact("size", "US 10")]))
        let body = try body(cdp)
        #expect(body.batch.map(\.type) == ["track", "identify"])
        #expect(body.batch.map(\.messageId) == ["event-1", "event-1-identify"])
        #expect(body.batch.allSatisfy { $0.messageId.count < 100 })
        #expect(body.batch.map(\.anonymousId) == ["v", "v"])
        #expect(body.batch.map(\.userId) == [Observations.email.rawValue, Observations.email.rawValue])
        #expect(body.batch.first?.event == "Intent Observed")
        #expect(body.batch.first?.properties?.session_id == "s1")
        #expect(body.batch.first?.properties?.intent_signals.map(\.category) == ["Footwear"])
        #expect(
            body.batch.first?.timestamp == Timestamp(milliseconds: Observations.now.milliseconds + 180_000))
        #expect(body.sentAt == Observations.now)
        let text = try #require(cdp.requests.first?.text)
        #expect(text.contains(#""size":"US 10""#) && text.contains(#""session_count":1"#))
        #expect(text.contains(#""color":["red"]"#))
    }

    @Test func noWordsOfTheCustomerGoAlong() async throws {
        let cdp = try await delivered(Observations.observed(facts: [Observations.fact("size", "US 10")]))
        let text = try #require(cdp.requests.first?.text)
        #expect(!text.contains("SECRET") && !text.contains("quote") && !text.contains("evidence"))
        #expect(!text.contains("conversation_summary"))
    }

    @Test func consentGoesAlongAsAllFourPurposes() async throws {
        let body = try body(try await delivered(Observations.observed()))
        for message in body.batch {
            #expect(
                message.context.consent.categoryPreferences == [
                    "analytics": false, "profiling_marketing": true, "share_advertising": false,
                    "measurement": true,
                ])
        }
    }

    @Test func withoutAVisitorTheSessionIsTheAnonymousID() async throws {
        let body = try body(try await delivered(Observations.observed()))
        #expect(body.batch.map(\.anonymousId) == ["s1", "s1"])
        #expect(body.batch.allSatisfy { $0.userId == nil })
    }

    @Test func theTraceGoesAlong() async throws {
        let cdp = try await delivered(Observations.observed())
        #expect(cdp.requests.first?.traceparent?.contains("4bf92f3577b34da6a3ce929d0e0e4736") == true)
    }

    @Test(arguments: [
        (200, CDPVerdict.accepted), (202, .accepted), (301, .accepted), (400, .rejected),
        (401, .misconfigured),
        (402, .unavailable), (403, .misconfigured), (404, .misconfigured), (408, .unavailable),
        (410, .unavailable),
        (413, .tooLarge), (422, .rejected), (429, .unavailable), (460, .unavailable), (500, .unavailable),
        (501, .misconfigured), (502, .unavailable), (503, .unavailable), (505, .misconfigured),
    ])
    func aStatusHasOneMeaning(status: Int, verdict: CDPVerdict) {
        #expect(CDPVerdict(status: status) == verdict)
    }

    @Test(arguments: [
        (401, CDPFault.Kind.misconfigured), (404, .misconfigured), (402, .unavailable), (429, .unavailable),
        (503, .unavailable),
    ])
    func aFaultOfTheCDPIsNoFaultOfTheData(status: Int, kind: CDPFault.Kind) async throws {
        let error = await #expect(throws: CDPFault.self) {
            _ = try await delivered(Observations.observed(), RecordingCDP([status]))
        }
        #expect(error?.kind == kind)
    }

    @Test func aBatchThatIsTooLargeIsHalved() async throws {
        let cdp = try await delivered(Observations.observed(), RecordingCDP([413]))
        #expect(cdp.requests.count == 3)
        #expect(cdp.requests.dropFirst().map { $0.text.contains("Intent Observed") } == [true, false])
    }

    @Test func theMessageAtFaultIsFoundAndTheRestDelivered() async throws {
        let cdp = RecordingCDP(refusing: "\"track\"")
        let error = await #expect(throws: CDPFault.self) {
            _ = try await delivered(Observations.observed(), cdp)
        }
        #expect(error?.kind == .rejected)
        #expect(error?.message.contains("event-1 ") == true)
        #expect(cdp.requests.last?.text.contains("\"identify\"") == true)
    }

    @Test func aMessageBeyondTheLimitIsRefusedHere() async throws {
        let long = String(repeating: "x", count: 40_000)
        let cdp = RecordingCDP()
        let error = await #expect(throws: CDPFault.self) {
            _ = try await delivered(
                Observations.observed(signals: [Observations.signal("Footwear", ["color": [long]])]), cdp)
        }
        #expect(error?.kind == .rejected)
        #expect(cdp.requests.isEmpty)
    }
}
