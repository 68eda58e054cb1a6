import Events
import Language
import Testing

@testable import Routing

@Suite struct RepetitionTests {
    /// A text's meaning, made up: one direction a subject, turned a little by `off`.
    private static func meaning(_ subject: Int, off: Float = 0) -> SentenceVector {
        let along = direction(subject)
        let across = direction(subject + 1)
        let mixed = zip(along, across).map { $0 * (1 - off * off).squareRoot() + $1 * off }
        let length = mixed.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return SentenceVector(values: mixed.map { $0 / length })
    }

    /// Directions of different subjects are as good as at right angles.
    private static func direction(_ subject: Int) -> [Float] {
        var generator = UInt64(subject) &* 0x9E37_79B9_7F4A_7C15 | 1
        return (0..<384).map { _ in
            generator ^= generator << 13
            generator ^= generator >> 7
            generator ^= generator << 17
            return Float(generator % 2001) / 1000 - 1
        }
    }

    @Test func theSameQuestionInOtherWordsIsNoticed() {
        var asked = AskedQuestions()
        #expect(asked.note(Self.meaning(3)) == 0)
        #expect(asked.note(Self.meaning(40)) == 0)
        #expect(asked.note(Self.meaning(3, off: 0.3)) == 1)
        #expect(asked.note(Self.meaning(3, off: 0.1)) == 2)
    }

    @Test func whatWasAskedLongAgoIsForgotten() {
        var asked = AskedQuestions()
        #expect(asked.note(Self.meaning(3)) == 0)
        for subject in [40, 80, 120, 160] { #expect(asked.note(Self.meaning(subject)) == 0) }
        #expect(asked.note(Self.meaning(3)) == 0)
    }

    @Test func turnsWithoutAMeaningAreNoRepetition() {
        var asked = AskedQuestions()
        #expect(asked.note(nil) == 0)
        #expect(asked.note(nil) == 0)
    }

    @Test func askingThreeTimesBringsAPerson() throws {
        let script = SessionScript()
        let question = "What is your return policy?"
        #expect(try script.say(question, meaning: Self.meaning(3)).escalation == nil)
        #expect(try script.say("and how do I return it?", meaning: Self.meaning(3)).escalation == nil)
        let third = try script.say(question, meaning: Self.meaning(3))
        #expect(third.escalation?.rule == "repetition")
        #expect(third.route == .handoff)
    }

    @Test func impatientTapsBringNobody() throws {
        let script = SessionScript()
        for _ in 0..<4 {
            let turn = try script.say("What is your return policy?", meaning: Self.meaning(3))
            #expect(turn.escalation == nil)
            #expect(turn.route == .answer)
        }
        let angry = SessionScript()
        for _ in 0..<3 { #expect(try angry.say("this is awful, I am really angry").escalation == nil) }
        #expect(angry.state.negativeStreak == 1)
    }

    @Test func theSameQuestionBehindItsAnswerIsNoTap() throws {
        let script = SessionScript()
        for round in 0..<3 {
            let turn = try script.say("What is your return policy?", meaning: Self.meaning(3))
            #expect((turn.escalation != nil) == (round == 2))
            script.hear("Thirty days.")
        }
    }

    @Test func theSameQuestionAgainAfterAWhileIsNoTap() throws {
        let script = SessionScript()
        for round in 0..<3 {
            let turn = try script.say("What is your return policy?", meaning: Self.meaning(3))
            #expect((turn.escalation != nil) == (round == 2))
            script.pass(hours: 1)
        }
    }
}
