import Events
import Testing

@testable import Routing

@Suite struct SessionInputTests {
    /// Gives one payload, whatever is asked for.
    private struct Fixed<Value: EventPayload>: EventSource {
        let value: Value

        func decode<Payload: EventPayload>(_ type: Payload.Type) throws -> Payload {
            guard let value = value as? Payload else { throw EventError(.malformedData, "another type") }
            return value
        }
    }

    @Test func everyTypeOfTheRouterIsRead() throws {
        let payloads: [any EventPayload] = [
            SessionStarted(sessionID: "s"), MessageSent(sessionID: "s", messageID: "m", text: "x"),
            ConsentChanged(sessionID: "s", purposes: ConsentChoices()), IdentityProvided(sessionID: "s"),
            HumanRequested(sessionID: "s"), FeedbackGiven(sessionID: "s"), SessionEnded(sessionID: "s"),
            HandoffClosed(sessionID: "s"),
        ]
        for payload in payloads {
            let input = try #require(try read(payload))
            #expect(input.sessionID == "s")
        }
    }

    @Test func otherTypesAreNoBusinessOfTheRouters() throws {
        #expect(try read(ReplyDelta(sessionID: "s", replyID: "r", seq: 0, text: "x")) == nil)
    }

    private func read(_ payload: some EventPayload) throws -> SessionInput? {
        try SessionInput(type: type(of: payload).eventType, from: Fixed(value: payload))
    }
}
