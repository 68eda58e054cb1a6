import Events
import TestSupport
import Testing

@testable import Answers

@Suite(.timeLimit(.minutes(1))) struct ReplacementTests {
    private static let shoes = ModelAnswer(
        question: "Tell me about the Pro",
        passages: [
            .sample("The Pro costs $120.00. The Pro has a 6 mm drop. The Pro weighs 310 g.", title: "Pro"),
            .sample("The Lite costs $90.00. The Lite weighs 250 g.", title: "Lite", id: "c2"),
        ], composed: "The Pro costs $120.00. The Pro has a 6 mm drop.")

    @Test func aFalseSentenceIsReplacedWhereverItStands() async throws {
        let text = try await Self.shoes.text(
            "The Pro costs $120.00. The Pro has a 10 mm drop. The Pro weighs 310 g.")
        #expect(text == "The Pro costs $120.00. The Pro has a 6 mm drop. The Pro weighs 310 g.")
    }

    @Test func whatIsSaidAlreadyReplacesNothing() async throws {
        let text = try await Self.shoes.text("The Pro costs $120.00. The Pro costs $99.00.")
        #expect(text == "The Pro costs $120.00.")
    }

    @Test func whatStillSpeaksOfTheSameStays() async throws {
        var shoes = Self.shoes
        shoes.composed = "The Pro costs $120.00."
        let text = try await shoes.text("The Pro costs $120.00. It has a 10 mm drop. It weighs 310 g.")
        #expect(text == "The Pro costs $120.00. It weighs 310 g.")
        let named = try await shoes.text("The Pro costs $120.00. The Pro has a 10 mm drop. It weighs 310 g.")
        #expect(named == "The Pro costs $120.00. It weighs 310 g.")
    }

    @Test func whatMaySpeakOfSomethingElseGoes() async throws {
        var shoes = Self.shoes
        shoes.composed = "The Pro costs $120.00."
        let text = try await shoes.text("The Pro costs $120.00. The Lite costs $40.00. It weighs 250 g.")
        #expect(text == "The Pro costs $120.00.")
        let first = try await shoes.text("The Lite costs $40.00. It weighs 250 g. The Pro weighs 310 g.")
        #expect(!first.contains("250 g"))
    }
}
