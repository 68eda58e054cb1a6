import Language
import Synchronization
import Testing

@testable import Evaluation

@Suite struct ConversationEvaluationTests {
    /// Says back what it is told.
    private struct Echo: ConversationPartner {
        struct Mute: Error {}

        func say(_ messages: [String]) async throws -> [SpokenReply] {
            if messages == ["fail"] { throw Mute() }
            return [SpokenReply(text: messages.joined(separator: " "), outcome: "answered")]
        }

        func leave() async {}
    }

    private func turn(_ messages: String..., says: String? = nil, tag: String) -> ScriptedTurn {
        var expectation = TurnExpectation()
        if let says { expectation.says = [[says]] }
        return ScriptedTurn(messages: messages, expectation: expectation, tags: [tag])
    }

    @Test func turnsAreCountedAsAWholeAndByTag() async throws {
        let scripts = [
            ConversationScript(
                name: "one", turns: [turn("a", "b", says: "a b", tag: "x"), turn("c", says: "d", tag: "y")]),
            ConversationScript(name: "two", turns: [turn("fail", tag: "y"), turn("e", tag: "x")]),
        ]
        let report = try await ConversationEvaluation { Echo() }.report(on: scripts)
        #expect(report.accuracy == 0.5)
        #expect(report.items == 4)
        #expect(report.conversations == 2)
        #expect(report.perClass?["x"]?.recall == 1)
        #expect(report.perClass?["y"]?.recall == 0)
        #expect(report.failures?.map(\.conversation) == ["one", "two"])
        #expect(report.failures?.first?.complaints == ["should say “d”"])
        #expect(report.p99Ms != nil)
    }

    @Test func onlySoManyConversationsAreHeldAtOnce() async throws {
        let open = Mutex((now: 0, most: 0))
        struct Counting: ConversationPartner {
            let closed: @Sendable () -> Void

            func say(_ messages: [String]) async throws -> [SpokenReply] {
                try await Task.sleep(for: .milliseconds(2))
                return []
            }

            func leave() async { closed() }
        }
        let scripts = (0..<40).map { ConversationScript(name: "\($0)", turns: [turn("a", tag: "x")]) }
        _ = try await ConversationEvaluation {
            open.withLock { ($0.now, $0.most) = ($0.now + 1, max($0.most, $0.now + 1)) }
            return Counting { open.withLock { $0.now -= 1 } }
        }.report(on: scripts)
        #expect(open.withLock { $0.most } <= ConversationEvaluation.atOnce)
    }

    @Test func nothingToHoldIsAnError() async {
        await #expect(throws: EvaluationError.self) {
            try await ConversationEvaluation { Echo() }.report(on: [])
        }
    }
}
