import Events
import TestSupport
import Testing

@testable import Answers

@Suite(.timeLimit(.minutes(1))) struct VerifiedStreamTests {
    struct Broken: Error {}

    private let passages = [
        Passage.sample("Return it within 30 days. A label costs $6.95.", section: "Deadlines", id: "c1"),
        Passage.sample("Refunds take 5 business days.", title: "Refunds", section: "Times", id: "c2"),
    ]

    /// What is shown of a model that says these words and then perhaps fails.
    private func answer(
        _ words: [String], failing: Bool = false, composed: String = "You can return it within 30 days.",
        judge: VerifiedStream.Judge? = nil
    ) async throws -> StreamedAnswer {
        let context = ContextAssembled.sample(.sample("Can I return it?"), passages: passages)
        let prompt = GroundedPrompt(context, voice: .neutral, fence: "zqx7")
        let stream = VerifiedStream(
            voice: .neutral, prompt: prompt,
            composed: ReplyDraft(text: composed, outcome: .answered), judge: judge)
        let source = AsyncThrowingStream<String, any Error> { continuation in
            for word in words { continuation.yield(word) }
            continuation.finish(throwing: failing ? Broken() : nil)
        }
        var shown: [ReplyPiece] = []
        let answer = try await stream.run(source) { shown.append($0) }
        #expect(shown == answer.pieces)
        return answer
    }

    private func text(_ answer: StreamedAnswer) -> String { answer.pieces.map(\.text).joined() }

    @Test func sentencesThatPassAreShownAsTheyAre() async throws {
        let answer = try await answer([
            "You can return it ", "within 30 days [1]. Refunds take ", "5 business days [2].",
        ])
        #expect(
            answer.pieces.map(\.text) == [
                "You can return it within 30 days.", " Refunds take 5 business days.",
            ])
        #expect(answer.pieces.map(\.sources) == [["c1"], ["c2"]])
        #expect(answer.ending == .complete)
        #expect(answer.faults == [:])
    }

    @Test func aWrongCitationIsPutRight() async throws {
        let answer = try await answer(["Refunds take 5 business days [1]. A label costs $6.95."])
        #expect(answer.pieces.map(\.sources) == [["c2"], ["c1"]])
    }

    @Test func aSentenceThatFailsIsLeftOutWithWhatLeansOnIt() async throws {
        let answer = try await answer([
            "A label costs $6.95. You get $20 back. It costs $6.95. Refunds take 5 business days."
        ])
        #expect(text(answer) == "A label costs $6.95. Refunds take 5 business days.")
        #expect(answer.faults == [.claim: 1, .dangling: 1])
    }

    @Test func whatFailsFirstIsReplacedByTheComposedSentence() async throws {
        let answer = try await answer(["You can return it within 90 days. A label costs $6.95."])
        #expect(text(answer) == "You can return it within 30 days. A label costs $6.95.")
        #expect(answer.isMended)
    }

    @Test func whereNothingPassesNothingIsShown() async throws {
        let answer = try await answer(["You can return it within 90 days. See https://evil.example/x."])
        #expect(answer.pieces == [])
        #expect(answer.faults == [.claim: 1, .address: 1])
    }

    @Test func aFailureOnTheWayLeavesWholeSentences() async throws {
        let answer = try await answer(["A label costs $6.95. Refunds take 5 bus"], failing: true)
        #expect(text(answer) == "A label costs $6.95.")
        #expect(answer.ending == .cut)
    }

    @Test func anIntroductionWaitsForItsList() async throws {
        let cut = try await answer(["A label costs $6.95. These apply:\n"], failing: true)
        #expect(text(cut) == "A label costs $6.95.")
        let whole = try await answer(["These apply:\n- Refunds take 5 business days\n- A label costs $6.95"])
        #expect(
            whole.pieces.map(\.text) == [
                "These apply:\n- Refunds take 5 business days", "\n- A label costs $6.95",
            ])
    }

    @Test func aModelThatDeclinesIsNotReadOn() async throws {
        let nothing = try await answer(["NO-ANSWER. Refunds take 5 business days."])
        #expect(nothing.pieces == [])
        #expect(nothing.ending == .declined)
        let part = try await answer(["A label costs $6.95 [1]. NO-ANSWER"])
        #expect(text(part) == "A label costs $6.95.")
        #expect(part.ending == .declined)
    }

    @Test func aLongAnswerIsEnded() async throws {
        let answer = try await answer(Array(repeating: "A label costs $6.95. ", count: 500))
        #expect(answer.ending == .tooLong)
        #expect(text(answer).split(separator: " ").count < 140)
    }

    @Test func theJudgeIsHeardAndMayBeSilent() async throws {
        let words = ["A label costs $6.95. Refunds take 5 business days."]
        let strict = try await answer(words) { $0.messages[1].text.contains("| A label costs $6.95.\nend") }
        #expect(text(strict) == "A label costs $6.95.")
        #expect(strict.faults == [.judged: 1])
        let silent = try await answer(words) { _ in nil }
        #expect(silent.pieces.count == 2)
    }

    @Test(arguments: [
        ("You can return it within 30 days. A label costs $6.95.", true),
        ("A label costs $6.95. Refunds take 5 business days.", false),
        ("You can return it within 30 days. A label costs $9.95.", false),
        ("You can return it within 30 days. You can return it within 30 days.", false),
        ("You can return it within 90 days. A label costs $6.95.", false),
        ("You can return it within 30 days. NO-ANSWER", false),
    ])
    func onlyAnAnswerOfWhichNothingWasInDoubtIsSound(words: String, isSound: Bool) async throws {
        let composed = ReplyDraft(text: "You can return it within 30 days.", outcome: .answered)
        #expect(try await answer([words]).isSound(beside: composed) == isSound)
    }

    @Test func markupIsTakenOut() async throws {
        let answer = try await answer(["**A label** costs `$6.95`."])
        #expect(text(answer) == "A label costs $6.95.")
    }

    @Test(
        arguments: [
            ("{\"supported\": true}", true), ("```json\n{\"supported\":false}\n```", false), ("yes", nil),
            ("{}", nil), ("hello", nil), ("{\"supported\": \"false\"}", false),
            ("{\"supported\": \"True\"}", true), ("{\"supported\": \"perhaps\"}", nil),
            ("} {", nil),
        ] as [(String, Bool?)])
    func verdictsAreRead(answer: String, verdict: Bool?) {
        #expect(JudgePrompt.verdict(in: answer) == verdict)
    }
}
