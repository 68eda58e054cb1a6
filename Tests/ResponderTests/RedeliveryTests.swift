import Answers
import Completions
import Events
import ScriptedModels
import TestSupport
import Testing

@testable import responder

@Suite(.enabled(if: TemporaryPostgres.isAvailable, "no PostgreSQL to start"), .timeLimit(.minutes(3)))
struct RedeliveryTests {
    /// A model that says something else every time.
    private static let fickle: ScriptedModel.Script = { _, number in
        number == 1
            ? ScriptStep.saying(["A label costs $6.95. Refunds take 5 business days."])
            : ScriptStep.saying(["You can return it within 30 days. A label costs $6.95."])
    }

    @Test func aRedeliveredTurnIsPublishedAgainAsItWas() async throws {
        try await withTurn(Self.fickle) { turn in
            let first = try await turn.respond()
            let second = try await turn.respond()
            #expect(second.deltas == first.deltas)
            #expect(second.ids == first.ids)
            #expect(second.replies == first.replies)
            #expect(turn.model?.requests.count == 1)
        }
    }

    @Test(arguments: 0..<4) func anInterruptedReplyNeverSaysTwoThings(published: Int) async throws {
        try await withTurn(Self.fickle) { turn in
            let broken = RecordingOutlet(most: published)
            if published < 3 {
                await #expect(throws: RecordingOutlet.Failure.self) { try await turn.respond(outlet: broken) }
            } else {
                _ = try await turn.respond(outlet: broken)
            }
            let again = try await turn.respond()
            let reply = try #require(again.replies.first)
            #expect(reply.text == again.shown)
            // Whatever was shown before is the beginning of what stands now, under the same ids.
            #expect(Array(again.deltas.prefix(broken.deltas.count)) == broken.deltas)
            #expect(Array(again.ids.prefix(broken.ids.count)) == broken.ids)
            #expect(reply.text.hasPrefix("A label costs $6.95."))
            #expect(try await turn.storedTexts() == [reply.text])
        }
    }

    @Test func aReplyThatWasBegunByAModelIsFinishedWithoutOne() async throws {
        try await withTurn(Self.fickle) { turn in
            let broken = RecordingOutlet(most: 1)
            await #expect(throws: RecordingOutlet.Failure.self) { try await turn.respond(outlet: broken) }
            let again = try await turn.composing.respond()
            #expect(again.deltas.first == broken.deltas.first)
            #expect(again.replies.map(\.text) == [again.shown])
            #expect(again.shown.hasPrefix("A label costs $6.95."))
            #expect(again.shown.hasSuffix(RespondingTurn.composed))
        }
    }

    @Test func aReplyThatStandsIsNotBegunByAModel() async throws {
        try await withTurn(Self.fickle) { turn in
            let composed = try await turn.composing.respond()
            let again = try await turn.respond()
            #expect(again.deltas == composed.deltas)
            #expect(again.ids == composed.ids)
            #expect(turn.model?.requests.isEmpty == true)
        }
    }

    @Test func twoProcessesOnOneTurnAgree() async throws {
        try await withTurn({ _, number in
            let words =
                number % 2 == 1
                ? [
                    "A label costs $6.95. ", "Refunds take 5 business days. ",
                    "You can return it within 30 days.",
                ]
                : [
                    "Refunds take 5 business days. ", "You can return it within 30 days. ",
                    "A label costs $6.95.",
                ]
            return [.stream] + words.flatMap { [.words($0), .pause(.milliseconds(20))] }
                + [.finish("stop"), .done, .end]
        }) { turn in
            for round in 0..<8 {
                let input = RespondingTurn.input("c-\(round)")
                let context = RespondingTurn.context(session: "s-\(round)")
                async let left = turn.respond(to: context, input: input)
                async let right = turn.respond(to: context, input: input)
                let outlets = try await [left, right]
                let replies = outlets.flatMap(\.replies)
                #expect(Set(replies.map(\.text)).count == 1)
                // Of each sequence number there is one text, and together they are the reply.
                var pieces: [Int: Set<String>] = [:]
                for delta in outlets.flatMap(\.deltas) { pieces[delta.seq, default: []].insert(delta.text) }
                #expect(pieces.values.allSatisfy { $0.count == 1 })
                let whole = pieces.sorted { $0.key < $1.key }.flatMap(\.value).joined()
                #expect(whole == replies.first?.text)
            }
        }
    }

    @Test func twoHundredTurnsStreamBesideEachOther() async throws {
        // Patient: what is shown here is that nobody waits for another's pause.
        try await withTurn(
            limits: {
                $0.firstToken = .seconds(100)
                $0.total = .seconds(150)
            },
            { _, _ in
                [
                    .stream, .words("A label costs $6.95. "), .pause(.milliseconds(500)),
                    .words("Refunds take 5 business days."), .finish("stop"), .done, .end,
                ]
            }
        ) { turn in
            let texts = try await withThrowingTaskGroup(of: String?.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        let outlet = try await turn.respond(
                            to: RespondingTurn.context(session: "s-\(number)"),
                            input: RespondingTurn.input("c-\(number)"))
                        return outlet.replies.first?.text
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(
                texts == Array(repeating: "A label costs $6.95. Refunds take 5 business days.", count: 200))
            #expect((turn.model?.mostUnderway ?? 0) > 8)
        }
    }
}
