import Events
import Language
import Retrieval
import Synchronization
import TestSupport
import Testing

/// What a turn's evidence says of sentences and of mistyped words.
@Suite struct PartTests {
    private struct Compass: SentenceEncoding {
        var identity: String { "compass" }

        func vectors(of texts: [String]) async throws -> [SentenceVector] {
            texts.map { $0.contains("sale") ? .axis(0) : .axis(1) }
        }
    }

    @Test func eachPartOfAPassageIsHeldAgainstTheQuestion() async throws {
        var source = Shop.knowledge.source
        source.partVectors = { chunkIDs in
            [chunkIDs[0]: PackedVectors([SentenceVector.axis(0), .axis(1)])]
        }
        let retriever = Retriever(source: source, encoder: Compass())
        let context = try #require(try await retriever.context(for: .sample("Can I return sale items?")))
        let query = try #require(context.queries?.first)
        let likeness = try #require(query.likeness)
        #expect(likeness.count == query.chunkIDs.count)
        #expect(likeness[0] == [1, 0])
        #expect(likeness.dropFirst().allSatisfy { $0.isEmpty })
    }

    @Test func whatTheRouterHasReadIsNotReadAgain() async throws {
        let search = Mutex<[SentenceVector?]>([])
        var source = Shop.knowledge.source
        source.searchChunks = { asked in
            search.withLock { $0.append(asked.vector) }
            return []
        }
        let retriever = Retriever(source: source, encoder: Compass())
        var turn = TurnRouted.sample("Can I return sale items?")
        turn.vector = SentenceVector.axis(2).packed
        _ = try await retriever.context(for: turn)
        // Two questions mean something else than the message as a whole; so does a follow-up.
        turn.text = "Can I return sale items? What do parcels cost?"
        _ = try await retriever.context(for: turn)
        turn.text = "And what about sale items?"
        turn.memory = [MemoryTurn(author: .customer, text: "Can I return a tent?")]
        _ = try await retriever.context(for: turn)
        let asked = search.withLock { $0 }.compactMap(\.self)
        #expect(asked.count == 4)
        #expect(asked.first == SentenceVector.axis(2))
        #expect(asked.dropFirst().allSatisfy { $0 == .axis(0) || $0 == .axis(1) })
    }

    @Test func withoutAnEncoderNothingIsSaidOfParts() async throws {
        var source = Shop.knowledge.source
        source.partVectors = { _ in
            Issue.record("parts were read")
            return [:]
        }
        let context = try #require(
            try await Retriever(source: source).context(for: .sample("Can I return sale items?")))
        #expect(context.queries?.first?.likeness == nil)
    }

    @Test func mistypedWordsAreMendedBeforeTheSearch() async throws {
        var source = Shop.knowledge.source
        source.corrections = { $0.contains("retrun") ? ["retrun": "return"] : [:] }
        let context = try #require(
            try await Retriever(source: source).context(for: .sample("Can I retrun sale items?")))
        #expect(context.verdict == .sufficient)
        #expect(context.queries?.first?.text == "Can I return sale items?")
        #expect(context.passages.first?.section == "Sale items")
    }
}

extension SentenceVector {
    /// Points along one of the dimensions.
    fileprivate static func axis(_ axis: Int) -> SentenceVector {
        SentenceVector(values: (0..<dimensions).map { $0 == axis ? 1 : 0 })
    }
}
