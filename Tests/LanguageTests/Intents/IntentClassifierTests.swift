import Events
import Testing

@testable import Language

@Suite struct IntentClassifierTests {
    private static let small = IntentExamples(intents: [
        .init(
            name: "order_status",
            examples: [
                "where is my order", "track my parcel", "when will my order arrive", "has my order shipped",
            ]),
        .init(
            name: "return_refund",
            examples: [
                "I want to return this", "how do I return my order", "refund please", "get my money back",
            ]),
        .init(name: "greeting", examples: ["hello", "hi there", "good morning", "hello there"]),
    ])

    @Test(arguments: [
        ("where's my order?", "order_status"), ("tracking my parcell", "order_status"),
        ("returning it for a refund", "return_refund"), ("HELLO!", "greeting"),
    ])
    func aMessageGetsTheNearestIntent(text: String, intent: String) throws {
        let classifier = try IntentClassifier(examples: Self.small)
        #expect(classifier.classify(text).first?.intent == intent)
    }

    @Test func probabilitiesAreOrderedAndSumToOne() throws {
        let classifier = try IntentClassifier(examples: Self.small)
        for text in ["where is my refund", "hello", "xyzzy order", "return"] {
            let scores = classifier.classify(text)
            #expect(abs(scores.reduce(0) { $0 + $1.probability } - 1) < 0.001)
            #expect(scores == scores.sorted { $0.probability > $1.probability })
        }
    }

    @Test(arguments: ["", "12 !!", "日本語", "qwzx vbnm"])
    func whatHasNothingKnownIsOutOfScope(text: String) throws {
        let classifier = try IntentClassifier(examples: Self.small)
        #expect(classifier.classify(text).first?.intent == IntentClassifier.outOfScope)
    }

    @Test func theSameExamplesGiveTheSameModel() throws {
        let first = try IntentClassifier(examples: Self.small)
        let second = try IntentClassifier(examples: Self.small)
        for text in ["where is it", "return order", "hello order refund"] {
            #expect(first.classify(text) == second.classify(text))
        }
    }

    @Test func aShopsOwnExamplesAreMerged() throws {
        let own = try IntentExamples(
            yaml: """
                version: 1
                intents:
                  - name: warranty
                    description: Repairs
                    examples: [is this under warranty, "warranty claim: how?", repair my tent]
                  - name: greeting
                    examples: [moin]
                """)
        let merged = Self.small.merged(with: own)
        #expect(merged.intents.map(\.name) == ["order_status", "return_refund", "greeting", "warranty"])
        #expect(merged.intents[2].examples.last == "moin")
        let classifier = try IntentClassifier(examples: merged)
        #expect(classifier.classify("warranty repair claim").first?.intent == "warranty")
    }

    @Test(arguments: ["intents: 5", "[", "intents: [{examples: [a]}]"])
    func brokenYAMLIsAnError(yaml: String) {
        #expect(throws: IntentExamplesError.self) { try IntentExamples(yaml: yaml) }
    }

    @Test func oneIntentIsNotEnough() {
        let examples = IntentExamples(intents: [.init(name: "a", examples: ["b"])])
        #expect(throws: ClassifierError.self) { try IntentClassifier(examples: examples) }
    }

    @Test func theBuiltInIntentsAreAllThere() throws {
        let names = Set(try IntentExamples.builtIn().intents.filter { $0.examples.count >= 20 }.map(\.name))
        #expect(
            names.isSuperset(of: [
                "greeting", "order_status", "shipping_info", "return_refund", "cancel_or_change_order",
                "product_question", "product_discovery", "size_fit", "price_promotion", "payment_issue",
                "account_access", "complaint", "human_agent", "feedback", "chitchat", "out_of_scope",
            ]))
    }

    @Test func theBuiltInClassifierKnowsWhatCustomersSay() throws {
        let classifier = try IntentClassifier(examples: .builtIn())
        let said = [
            "What is your return policy?": "return_refund", "Where is my order NW-10427?": "order_status",
            "do you ship to Norway": "shipping_info", "hi!": "greeting",
            "I want to talk to a human": "human_agent",
            "my card was declined twice": "payment_issue", "i cant log in": "account_access",
        ]
        for (text, intent) in said {
            #expect(classifier.classify(text).first?.intent == intent, "\(text)")
        }
    }
}
