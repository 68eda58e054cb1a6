import Completions
import HTTP
import ScriptedModels
import Testing

@testable import struct Completions.EndpointDialect
@testable import enum Completions.RateLimitNotice
@testable import enum Completions.ResetTime

@Suite(.timeLimit(.minutes(2))) struct RateLimitTests {
    @Test(arguments: [["retry-after": "1"], ["retry-after-ms": "300"], [:]])
    func aRateLimitIsWaitedFor(headers: [String: String]) async throws {
        try await withModel({ _, number in
            number == 1 ? ScriptStep.answer(429, headers: headers) : ScriptStep.saying(["Yes."])
        }) { model in
            let client = try CompletionClient.asking(model)
            #expect(await client.text() == ("Yes.", nil))
            #expect(model.requests.count == 2)
            await client.close()
        }
    }

    @Test func aRateLimitBeyondTheDeadlineIsAnErrorAtOnceForEveryRequest() async throws {
        try await withModel({ _, _ in ScriptStep.answer(429, headers: ["retry-after": "50"]) }) { model in
            let client = try CompletionClient.asking(model)
            #expect(await client.text().error?.kind == .rateLimited)
            #expect(await client.text().error?.kind == .rateLimited)
            #expect(model.requests.count == 1)
            await client.close()
        }
    }

    @Test func anEmptyPurseIsNotWaitedFor() async throws {
        try await withModel({ _, _ in
            ScriptStep.answer(429, #"{"error":{"code":"insufficient_quota"}}"#)
        }) { model in
            let client = try CompletionClient.asking(model)
            #expect(await client.text().error?.kind == .rateLimited)
            #expect(model.requests.count == 1)
            await client.close()
        }
    }

    @Test func whatRemainsDecidesWhetherTheHeadersOfASuccessPause() {
        func pause(_ status: Int, _ headers: [(name: String, value: String)]) -> Duration? {
            RateLimitNotice.pause(after: ClientResponse(status: status, headers: headers))
        }
        #expect(pause(200, []) == nil)
        #expect(
            pause(200, [("x-ratelimit-remaining-requests", "4"), ("x-ratelimit-reset-requests", "9s")]) == nil
        )
        #expect(
            pause(200, [("x-ratelimit-remaining-tokens", "0"), ("x-ratelimit-reset-tokens", "1m30s")])
                == .seconds(90))
        #expect(pause(429, [("Retry-After", "3")]) == .seconds(3))
        #expect(pause(200, [("Retry-After", "3")]) == nil)
    }

    @Test(arguments: [
        ("1s", 1.0), ("6m0s", 360), ("20ms", 0.02), ("1.5s", 1.5), ("1h2m3s", 3723), ("7", 7), ("0", 0),
    ])
    func resetTimesAreUnderstood(text: String, seconds: Double) {
        #expect(ResetTime.duration(text) == .seconds(seconds))
    }

    @Test(arguments: ["", "soon", "5x", "-3s", "s", "1..2s"]) func nonsenseIsNoResetTime(text: String) {
        #expect(ResetTime.duration(text) == nil)
    }

    @Test func anEndpointWithOtherParametersIsAskedInItsOwnWay() async throws {
        try await withModel({ request, _ in
            guard let body = request.body else { return ScriptStep.answer(400) }
            if request.path != "/chat/completions" { return ScriptStep.answer(404) }
            let refused =
                body.max_tokens != nil
                ? "Unsupported parameter: 'max_tokens'"
                : body.temperature != nil ? "temperature must be 1" : nil
            if let refused { return ScriptStep.answer(400, #"{"error":{"message":"\#(refused)"}}"#) }
            return ScriptStep.saying(["Yes."])
        }) { model in
            let client = try CompletionClient.asking(model)
            #expect(await client.text() == ("Yes.", nil))
            #expect(model.requests.count == 4)
            #expect(await client.text() == ("Yes.", nil))
            #expect(model.requests.count == 5)
            #expect(model.requests.last?.body?.max_completion_tokens == 400)
            await client.close()
        }
    }

    @Test func anUnknownModelIsARefusal() async throws {
        try await withModel({ _, _ in
            ScriptStep.answer(
                404, #"{"error":{"message":"The model does not exist","code":"model_not_found"}}"#)
        }) { model in
            let client = try CompletionClient.asking(model)
            #expect(await client.text().error?.kind == .refused)
            #expect(model.requests.count == 1)
            await client.close()
        }
    }
}
