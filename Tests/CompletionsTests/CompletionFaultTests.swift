import Completions
import ScriptedModels
import Testing

@Suite(.timeLimit(.minutes(2))) struct CompletionFaultTests {
    @Test(
        arguments: [
            ([.stream, .words("Half a "), .hangUp], CompletionError.Kind.disconnected),
            ([.stream, .words("Half a "), .end], .disconnected),
            ([.stream, .words("Half a "), .finish("length"), .done, .end], .lengthLimit),
            ([.stream, .words("Half a "), .finish("content_filter"), .done, .end], .contentFilter),
            (
                [
                    .stream, .words("Half a "), .event(#"{"error":{"type":"server_error","message":"x"}}"#),
                    .end,
                ], .reported
            ),
            ([.stream, .words("Half a "), .event("{nonsense"), .end], .invalidResponse),
        ] as [([ScriptStep], CompletionError.Kind)])
    func whatBreaksAnAnswerOffIsNamed(steps: [ScriptStep], kind: CompletionError.Kind) async throws {
        try await withModel({ _, _ in steps }) { model in
            let client = try CompletionClient.asking(model)
            let (text, error) = await client.text()
            #expect(text == "Half a ")
            #expect(error?.kind == kind)
            // Once words are out, nothing is asked again.
            #expect(model.requests.count == 1)
            await client.close()
        }
    }

    @Test func aStreamThatFallsSilentIsGivenUp() async throws {
        try await withModel({ _, _ in [.stream, .words("Half a ")] }) { model in
            let client = try CompletionClient.asking(model) {
                $0.firstToken = .seconds(5)
                $0.silence = .milliseconds(200)
                $0.total = .seconds(8)
            }
            let (text, error) = await client.text()
            #expect(text == "Half a ")
            #expect([.stalled, .totalTimeout].contains(error?.kind))
            await client.close()
        }
    }

    @Test(arguments: [
        [ScriptStep](), [.stream], [.stream, .event(#"{"choices":[{"delta":{"role":"assistant"}}]}"#)],
    ])
    func noWordWithinTheDeadlineIsATimeout(steps: [ScriptStep]) async throws {
        try await withModel({ _, _ in steps }) { model in
            let client = try CompletionClient.asking(model) { $0.firstToken = .milliseconds(300) }
            #expect(await client.text().error?.kind == .firstTokenTimeout)
            await client.close()
        }
    }

    @Test(arguments: [500, 502, 503, 408]) func aFaultOfTheEndpointIsTriedAgain(status: Int) async throws {
        try await withModel({ _, number in
            number < 3 ? ScriptStep.answer(status) : ScriptStep.saying(["Yes."])
        }) { model in
            let client = try CompletionClient.asking(model)
            #expect(await client.text() == ("Yes.", nil))
            #expect(model.requests.count == 3)
            await client.close()
        }
    }

    @Test(
        arguments: [
            [.stream, .hangUp], [.hangUp], [.stream, .event("garbage"), .end], [.stream, .done, .end],
            [.stream, .event(#"{"error":{"message":"overloaded","code":500}}"#), .end],
            ScriptStep.answer(200, "<html>"),
        ] as [[ScriptStep]])
    func whatFailsBeforeTheFirstWordIsTriedAgain(steps: [ScriptStep]) async throws {
        try await withModel({ _, number in number == 1 ? steps : ScriptStep.saying(["Yes."]) }) { model in
            let client = try CompletionClient.asking(model)
            #expect(await client.text() == ("Yes.", nil))
            #expect(model.requests.count == 2)
            await client.close()
        }
    }

    @Test(arguments: [
        (401, CompletionError.Kind.unauthorized), (403, .unauthorized), (400, .refused), (413, .refused),
    ])
    func aRefusalStands(status: Int, kind: CompletionError.Kind) async throws {
        try await withModel({ _, _ in
            ScriptStep.answer(status, #"{"error":{"message":"You said: my secret","code":"bad_thing"}}"#)
        }) { model in
            let client = try CompletionClient.asking(model)
            let error = try #require(await client.text().error)
            #expect(error.kind == kind)
            #expect(error.status == status)
            #expect(error.message.contains("bad_thing"))
            #expect(!error.message.contains("secret"))
            #expect(model.requests.count == 1)
            await client.close()
        }
    }

    @Test func nobodyThereIsUnavailable() async throws {
        let model = try await ScriptedModel.start { _, _ in [] }
        let client = try CompletionClient.asking(model)
        await model.stop()
        #expect(await client.text().error?.kind == .unavailable)
        await client.close()
    }

    @Test func anEndpointThatFailsOnAndOnIsLeftAlone() async throws {
        try await withModel({ _, _ in ScriptStep.answer(500) }) { model in
            let client = try CompletionClient.asking(model) { $0.attempts = 1 }
            var kinds: [CompletionError.Kind?] = []
            for _ in 0..<12 { kinds.append(await client.text().error?.kind) }
            #expect(kinds.first == .unavailable)
            #expect(kinds.last == .circuitOpen)
            #expect(model.requests.count < 12)
            await client.close()
        }
    }

    @Test func aCancelledRequestEndsAtOnceAndFreesItsPlace() async throws {
        try await withModel({ _, number in number == 1 ? [] : ScriptStep.saying(["Yes."]) }) { model in
            let client = try CompletionClient.asking(model) { $0.streams = 1 }
            let task = Task { await client.text().error?.kind }
            while model.requests.isEmpty { await Task.yield() }
            task.cancel()
            #expect(await task.value == .cancelled)
            #expect(await client.text() == ("Yes.", nil))
            await client.close()
        }
    }

    @Test func whoFindsNoPlaceInTimeIsToldSo() async throws {
        try await withModel({ _, _ in [.stream, .words("A. ")] }) { model in
            let client = try CompletionClient.asking(model) {
                $0.streams = 1
                $0.firstToken = .seconds(3)
            }
            let stream = try await client.stream(.sample)
            #expect(await client.text().error?.kind == .crowded)
            _ = try await stream.next()
            await client.close()
        }
    }
}
