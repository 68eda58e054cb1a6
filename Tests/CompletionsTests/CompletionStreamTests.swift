import Completions
import ScriptedModels
import Testing

@Suite(.timeLimit(.minutes(2))) struct CompletionStreamTests {
    private static let words = ["Returns are ", "free ", "within 30 days – ", "really 👍", "."]

    @Test func aStreamIsTheWordsOfItsEventsAndReportsItsTokens() async throws {
        try await withModel({ _, _ in ScriptStep.saying(Self.words) }) { model in
            let client = try CompletionClient.asking(model, key: "secret-key")
            let stream = try await client.stream(.sample)
            var text = ""
            while let words = try await stream.next() { text += words }
            #expect(text == Self.words.joined())
            #expect(await stream.usage == TokenUsage(input: 100, output: 20))
            #expect(client.spending["small"]?.inputTokens == 100)
            #expect(abs((client.spending["small"]?.cost ?? 0) - 0.0003) < 1e-9)
            let request = try #require(model.requests.first)
            #expect(request.path == "/v1/chat/completions")
            #expect(request.authorization == "Bearer secret-key")
            #expect(request.body?.stream == true)
            #expect(request.body?.stream_options?.include_usage == true)
            #expect(request.body?.model == "small")
            #expect(request.body?.temperature == 0)
            await client.close()
        }
    }

    @Test(arguments: [1, 2, 3, 7]) func chunksMayBeSplitAtEveryByte(size: Int) async throws {
        try await withModel({ _, _ in ScriptStep.saying(Self.words, pieces: size) }) { model in
            let client = try CompletionClient.asking(model)
            #expect(await client.text() == (Self.words.joined(), nil))
            await client.close()
        }
    }

    @Test func tiersHaveTheirModels() async throws {
        try await withModel({ request, _ in
            request.body?.stream == true ? ScriptStep.saying(["Yes."]) : ScriptStep.answering("{}")
        }) { model in
            let client = try CompletionClient.asking(model, judge: true)
            _ = try await client.stream(CompletionRequest(messages: [], tier: .strong))
            let answer = try await client.complete(
                CompletionRequest(messages: [], tier: .judge, format: .json, maximumTokens: 7))
            #expect(answer == Completion(text: "{}", usage: TokenUsage(input: 50, output: 5)))
            let bodies = model.requests.map(\.body)
            #expect(bodies.map { $0?.model } == ["large", "judge"])
            #expect(bodies.last??.response_format?.type == "json_object")
            #expect(bodies.last??.max_tokens == 7)
            await client.close()
        }
    }

    @Test func tokensAreEstimatedWhenTheEndpointDoesNotTell() async throws {
        try await withModel({ _, _ in [.stream, .words("12345678"), .finish("stop"), .done, .end] }) {
            model in
            let client = try CompletionClient.asking(model)
            #expect(await client.text().error == nil)
            let spending = try #require(client.spending["small"])
            #expect(spending.estimated == 1)
            #expect(spending.outputTokens == 2)
            #expect(spending.inputTokens > 8)
            await client.close()
        }
    }

    @Test func anEndpointThatDoesNotStreamAnswersAllTheSame() async throws {
        try await withModel({ _, _ in ScriptStep.answering("Returns are free.") }) { model in
            let client = try CompletionClient.asking(model)
            #expect(await client.text() == ("Returns are free.", nil))
            await client.close()
        }
    }

    @Test func commentsAndEmptyDeltasAreNoWords() async throws {
        try await withModel({ _, _ in
            [
                .stream, .body(": processing\n\n", pieces: .max),
                .event(#"{"choices":[{"delta":{"role":"assistant","content":""}}]}"#),
                .event(#"{"choices":[]}"#), .words("Yes."), .finish("stop"), .done, .end,
            ]
        }) { model in
            let client = try CompletionClient.asking(model)
            #expect(await client.text() == ("Yes.", nil))
            await client.close()
        }
    }

    @Test func aStreamThatNobodyReadsToItsEndFreesItsPlace() async throws {
        try await withModel({ _, number in
            number == 1 ? [.stream, .words("One. ")] : ScriptStep.saying(["Two."])
        }) { model in
            let client = try CompletionClient.asking(model) { $0.streams = 1 }
            do {
                let stream = try await client.stream(.sample)
                #expect(try await stream.next() == "One. ")
            }
            #expect(await client.text() == ("Two.", nil))
            #expect(client.spending["small"]?.requests == 2)
            await client.close()
        }
    }

    @Test func twoHundredStreamsRunBesideEachOther() async throws {
        try await withModel({ _, _ in
            [.stream, .words("A. "), .pause(.milliseconds(400)), .words("B."), .finish("stop"), .done, .end]
        }) { model in
            let client = try CompletionClient.asking(model)
            let texts = await withTaskGroup(of: String.self) { group in
                for _ in 0..<200 { group.addTask { await client.text().text } }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(texts == Array(repeating: "A. B.", count: 200))
            #expect(model.mostUnderway > 16)
            await client.close()
        }
    }

    @Test func noMoreStreamsThanAllowedAreUnderWay() async throws {
        try await withModel({ _, _ in
            [.stream, .words("A. "), .pause(.milliseconds(20)), .finish("stop"), .done, .end]
        }) { model in
            let client = try CompletionClient.asking(model) { $0.streams = 3 }
            let errors = await withTaskGroup(of: CompletionError?.self) { group in
                for _ in 0..<30 { group.addTask { await client.text().error } }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(errors.compactMap(\.self) == [])
            #expect(model.mostUnderway <= 4)
            await client.close()
        }
    }
}
