import Events
import Retrieval
import TestSupport
import Testing

/// Whether what the demo shop's pages answer is found, and nothing is made of the rest.
///
/// The turns carry no opinion of a classifier, which would only help.
@Suite(.timeLimit(.minutes(5)))
struct RelevanceTests {
    private struct Tally {
        /// Questions whose evidence counts as sufficient.
        var sufficient = 0
        /// Of those, the ones with a right page among the first three passages.
        var right = 0
        var total = 0
    }

    @Test func byWordsAloneMostQuestionsAreToldApart() async throws {
        let retriever = Retriever(source: try DemoShop.knowledge().source)
        let plain = try await tally(AnswerableQuestions.plain, retriever)
        #expect(plain.right >= plain.total - 2)
        let paraphrased = try await tally(AnswerableQuestions.paraphrased, retriever)
        #expect(paraphrased.right >= paraphrased.total / 3)
        #expect(try await tally(UnanswerableQuestions.elsewhere, retriever).sufficient <= 2)
        #expect(try await tally(UnanswerableQuestions.untold, retriever).sufficient <= 4)
    }

    @Test(.enabled(if: DemoShop.encoder != nil, "no weights of the sentence encoder"))
    func byMeaningOtherWordsAreUnderstoodAndOtherMattersLeftAlone() async throws {
        let encoder = try #require(DemoShop.encoder)
        let knowledge = try #require(try await DemoShop.embedded?.value)
        let retriever = Retriever(source: knowledge.source, encoder: encoder)
        let plain = try await tally(AnswerableQuestions.plain, retriever)
        #expect(plain.right >= plain.total - 1)
        let paraphrased = try await tally(AnswerableQuestions.paraphrased, retriever)
        #expect(paraphrased.right >= paraphrased.total * 5 / 9)
        #expect(try await tally(UnanswerableQuestions.elsewhere, retriever).sufficient == 0)
        #expect(try await tally(UnanswerableQuestions.untold, retriever).sufficient <= 3)
    }

    @Test(arguments: [
        ("Can I return a tent?", "and if it's opened?", "opened"),
        ("How do I wash a down jacket?", "what about a sleeping bag?", "sleeping bag"),
        ("Do you ship to Norway?", "and how long does it take?", "Norway"),
        ("How long is the warranty on a tent?", "what about boots?", "warranty"),
        ("Can I cancel my order?", "even if it's packed?", "packed"),
    ])
    func aFollowUpIsFoundWithWhatItLeansOn(first: String, second: String, word: String) async throws {
        var retrievers = [Retriever(source: try DemoShop.knowledge().source)]
        if let encoder = DemoShop.encoder, let knowledge = try await DemoShop.embedded?.value {
            retrievers.append(Retriever(source: knowledge.source, encoder: encoder))
        }
        let memory = [
            MemoryTurn(author: .customer, text: first), MemoryTurn(author: .assistant, text: "Yes."),
        ]
        for retriever in retrievers {
            let context = try #require(
                try await retriever.context(for: .sample(second, memory: memory)))
            #expect(context.verdict == .sufficient)
            let best = context.passages.prefix(2).map { "\($0.title) \($0.text)".lowercased() }
            #expect(best.contains { $0.contains(word.lowercased()) })
        }
    }

    private func tally(_ questions: String, _ retriever: Retriever) async throws -> Tally {
        var tally = Tally()
        for line in questions.split(separator: "\n") {
            let parts = line.split(separator: " = ")
            let context = try #require(
                try await retriever.context(for: .sample(String(parts.first ?? ""))))
            tally.total += 1
            guard context.verdict == .sufficient else { continue }
            tally.sufficient += 1
            let pages = parts.last?.split(separator: " ").map { "\($0).md" } ?? []
            if context.passages.prefix(3).contains(where: { pages.contains($0.documentID) }) {
                tally.right += 1
            }
        }
        return tally
    }
}
