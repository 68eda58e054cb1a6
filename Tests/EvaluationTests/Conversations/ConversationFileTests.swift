import FoundationEssentials
import Testing

@testable import Evaluation

@Suite struct ConversationFileTests {
    @Test func aFileGivesItsTagsAndLimitsToEachTurn() throws {
        let scripts = try ConversationFile.scripts(
            yaml: """
                tags: [returns]
                never: ["**"]
                words: 80
                conversations:
                  - name: opened
                    tags: follow_up
                    turns:
                      - say: [Hi, how long?]
                        outcome: answered
                        says: [30 days, [unused, not used]]
                        never: 60 days
                        cites: returns.md
                        card: none
                      - say: 42
                        words: 20
                        silent: true
                """, file: "returns.yaml")
        let turns = try #require(scripts.first?.turns)
        #expect(scripts.map(\.name) == ["returns.yaml: opened"])
        #expect(turns[0].messages == ["Hi", "how long?"])
        #expect(turns[0].tags == ["returns", "follow_up"])
        #expect(turns[0].expectation.says == [["30 days"], ["unused", "not used"]])
        #expect(turns[0].expectation.never == ["60 days", "**"])
        #expect(turns[0].expectation.cites == [["returns.md"]])
        #expect(turns[0].expectation.words == 80)
        #expect(turns[1].messages == ["42"])
        #expect(turns[1].expectation.words == 20)
        #expect(turns[1].expectation.isSilent)
    }

    @Test func aMisspeltExpectationIsAnError() {
        let yaml = "conversations:\n  - name: a\n    turns:\n      - say: b\n        sais: c\n"
        let error = #expect(throws: EvaluationError.self) {
            try ConversationFile.scripts(yaml: yaml, file: "a.yaml")
        }
        #expect(error?.description.contains("a.yaml") == true)
        #expect(error?.description.contains("“sais”") == true)
    }

    @Test(arguments: ["", "conversations", "conversations: []\nwhat: 1", "- a", "conversations: [{name: a}]"])
    func brokenFilesAreErrors(yaml: String) {
        #expect(throws: EvaluationError.self) { try ConversationFile.scripts(yaml: yaml, file: "a.yaml") }
    }

    @Test func ourOwnConversationsCanBeRead() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Conversations").path
        let scripts = try ConversationFile.read(folder)
        #expect(scripts.count >= 60)
        #expect(Set(scripts.map(\.name)).count == scripts.count)
        let tags = scripts.flatMap(\.turns).reduce(into: Set<String>()) { $0.formUnion($1.tags) }
        for intent in Self.intents { #expect(tags.contains(intent), "\(intent)") }
    }

    private static let intents = [
        "greeting", "order_status", "shipping_info", "return_refund", "cancel_or_change_order",
        "product_question", "product_discovery", "size_fit", "price_promotion", "payment_issue",
        "account_access", "complaint", "human_agent", "feedback", "chitchat", "out_of_scope",
    ]
}
