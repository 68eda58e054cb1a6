import Answers
import Events
import TestSupport
import Testing

/// What is chosen from passages, and how it reads.
@Suite struct KnowledgeReplyTests {
    private let composer = ReplyComposer(voice: .neutral)

    private func reply(_ question: String, _ passages: Passage...) -> ReplyDraft {
        composer.reply(to: .sample(.sample(question), passages: passages))
    }

    @Test func markupIsTakenOutOfTheTextAndKeptInTheQuote() {
        let text = "Open [Start a return](/returns) and **print** the return label."
        let reply = reply("Where do I print the return label?", .sample(text))
        #expect(reply.text == "Open Start a return and print the return label.")
        #expect(reply.citations.first?.quote == text)
        #expect(reply.citations.first?.documentVersion == 3)
    }

    @Test func aConditionRightAfterTheAnswerStaysWithIt() {
        let reply = reply(
            "Can I return a lamp?",
            .sample("You can return a lamp within 20 days. It must be unused. Our lamps are made in Norway."))
        #expect(reply.text == "You can return a lamp within 20 days. It must be unused.")
    }

    @Test func aSentenceThatLeansBackBringsTheOneBefore() {
        let reply = reply(
            "How long does engraving take?",
            .sample("Your lamp is engraved by hand. This engraving takes 5 days.", title: "Services"))
        #expect(reply.text == "Your lamp is engraved by hand. This engraving takes 5 days.")
    }

    @Test func whatSaysOnlyWhatAPageIsAboutIsNoAnswer() {
        let reply = reply(
            "How long is the warranty?",
            .sample("This page explains the warranty. The warranty lasts 2 years.", title: "Warranty"))
        #expect(reply.text == "The warranty lasts 2 years.")
    }

    @Test func aListComesWithItsIntroduction() {
        let reply = reply(
            "Which return reasons make a return free?",
            .sample("Returns are free in these cases:\n\n- The item is broken.\n- The item is wrong."))
        #expect(reply.text == "Returns are free in these cases:\n- The item is broken.\n- The item is wrong.")
    }

    @Test func theAnswerIsKeptShort() {
        let long = (1...20).map { "Return rule number \($0) says that returned lamps need return labels." }
        let reply = reply("What are the return labels for?", .sample(long.joined(separator: " ")))
        #expect(reply.text.split(separator: " ").count <= 60)
    }

    @Test func linesOfOneParagraphAreJoined() {
        let reply = reply(
            "How long is the warranty?", .sample("The warranty lasts\n2 years for lamps.", title: "W"))
        #expect(reply.text == "The warranty lasts 2 years for lamps.")
    }

    @Test(arguments: ["", "   \n\n", "|", "| a |\n|---|", "- ", "#", "1. "])
    func brokenPagesAreNoAnswer(text: String) {
        #expect(reply("How long is the warranty?", .sample(text, title: "X")).outcome == .abstained)
    }

    @Test func aRepeatedPassageIsCitedOnce() {
        let passage = Passage.sample(
            "The warranty lasts 2 years. The warranty covers faults.", section: "Warranty")
        let reply = reply("What about the warranty?", passage)
        #expect(reply.citations.count == 1)
        #expect(reply.citations.first?.id == "1")
    }

    @Test func rowsOfOneNameAreToldApart() {
        let table = """
            | Region | Method | Cost |
            | --- | --- | --- |
            | Canada | Standard | $9 |
            | Canada | Express | $19 |
            | Norway | Standard | $29 |
            """
        let reply = reply("How much is shipping to Canada?", .sample(table, title: "Shipping"))
        #expect(reply.text.contains("Canada, Standard: $9"))
        #expect(reply.text.contains("Canada, Express: $19"))
    }

    @Test(arguments: [
        ("People love our lamps.", false), ("Twelve people work in our lamp shop.", true),
        ("We are 40 people and make lamps.", true),
    ])
    func howManyIsAnsweredByANumber(text: String, isAnswer: Bool) {
        let reply = reply("How many people make lamps?", .sample(text, title: "About lamps"))
        #expect((reply.outcome == .answered) == isAnswer)
    }
}
