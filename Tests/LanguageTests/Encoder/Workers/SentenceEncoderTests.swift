import Testing

@testable import Language

@Suite struct SentenceEncoderTests {
    private let weights: EncoderWeights

    init() throws {
        weights = try EncoderFixture.weights.get()
    }

    @Test func manyCallersGetWhatOneGets() async throws {
        let texts = try EncoderFixture.sentences().prefix(60).map(\.text)
        let expected = EncoderSession(weights: weights).vectors(of: texts)
        let encoder = SentenceEncoder(weights: weights, workers: 3)
        let all = try await withThrowingTaskGroup { group in
            for _ in 0..<8 { group.addTask { try await encoder.vectors(of: texts) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(all.count == 8)
        for vectors in all {
            #expect(vectors.count == expected.count)
            #expect(zip(vectors, expected).allSatisfy { $0.cosine(to: $1) > 0.999999 })
        }
    }

    @Test func oneTextHasOneVector() async throws {
        let encoder = SentenceEncoder(weights: weights, workers: 1)
        let alone = await encoder.vector(of: "where is my order")
        let among = try await encoder.vectors(of: ["hello", "where is my order"])
        #expect(alone.cosine(to: among[1]) > 0.999999)
        #expect(try await encoder.vectors(of: []) == [])
    }

    @Test func aCancelledTaskStops() async {
        let encoder = SentenceEncoder(weights: weights, workers: 1)
        let task = Task { try await encoder.vectors(of: Array(repeating: "cancel my order", count: 2000)) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func batchesKeepTheOrderAndTheirSize() {
        let texts = (0..<300).map { String(repeating: "word ", count: $0 % 90) + "\($0)" }
        let queue = BatchQueue(texts)
        var seen: [String] = []
        while let batch = queue.next() {
            #expect(batch.texts.count == 1 || batch.load <= EncoderSession.batchTokens)
            seen += batch.texts
        }
        #expect(seen == texts)
        #expect(BatchQueue([]).count == 0)
    }
}
