import Events
import Foundation
import TestSupport
import Testing

extension SystemTests {
    @Suite struct AnsweringTests {
        @Test func aPolicyQuestionIsAnsweredFromTheRightDocument() async throws {
            let conversation = try await Conversation.open(on: .shared)
            let reply = try await conversation.ask("What is your return policy?")
            #expect(reply.outcome == "answered")
            #expect(reply.text.contains("30 days"))
            let citation = try #require(reply.citations.first)
            #expect(citation.title.localizedCaseInsensitiveContains("return"))
            #expect(!citation.quote.isEmpty)
        }

        @Test func whatNothingSupportsIsNotAnswered() async throws {
            let conversation = try await Conversation.open(on: .shared)
            let reply = try await conversation.ask("Do you rent out canoes in Norway by the hour?")
            #expect(reply.outcome == "abstained")
            #expect(reply.citations.isEmpty)
        }

        @Test func anOrderIsShownToWhomItBelongs() async throws {
            let conversation = try await Conversation.open(on: .shared)
            let question = try await conversation.ask("Where is my order NW-10427?")
            #expect(question.outcome == "clarifying")
            let reply = try await conversation.ask("emma.carver@example.com")
            #expect(reply.outcome == "answered")
            #expect(reply.text.contains("NW-10427"))
        }

        @Test func anUnknownOrderAndSomebodyElsesAreAnsweredAlike() async throws {
            let foreign = try await Conversation.open(on: .shared)
            let first = try await foreign.ask("Where is my order NW-10427? My e-mail is mallory@example.com")
            let unknown = try await Conversation.open(on: .shared)
            let second = try await unknown.ask("Where is my order NW-99999? My e-mail is mallory@example.com")
            #expect(first.outcome == second.outcome)
            #expect(
                first.text.replacing("NW-10427", with: "X") == second.text.replacing("NW-99999", with: "X"))
        }

        @Test func aMessageThatBreaksOffIsAnsweredWithItsRest() async throws {
            let conversation = try await Conversation.open(on: .shared)
            let first = try await conversation.say("I bought two jackets from you and")
            let second = try await conversation.say("what is your return policy?")
            let replies = try await conversation.replies(to: [first, second])
            #expect(replies[first]?.count == 1)
            #expect(replies[first]?.first?.text == replies[second]?.first?.text)
            #expect(replies[second]?.first?.text.contains("30 days") == true)
        }

        @Test func aPersonIsBroughtWhenAskedFor() async throws {
            let conversation = try await Conversation.open(on: .shared)
            let reply = try await conversation.ask("I want to talk to a human being please")
            #expect(reply.outcome == "handed_off")
        }
    }
}
