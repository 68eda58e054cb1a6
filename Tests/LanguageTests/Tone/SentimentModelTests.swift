import Events
import Testing

@testable import Language

@Suite struct SentimentModelTests {
    @Test func builtInExamplesAreManyAndEachHasOneLabel() throws {
        let examples = try SentimentModel.builtInExamples()
        var labels: [String: String] = [:]
        var counts: [String: Int] = [:]
        for example in examples {
            let text = example.text.lowercased()
            #expect(labels[text] == nil || labels[text] == example.label, "\(text)")
            labels[text] = example.label
            counts[example.label, default: 0] += 1
        }
        #expect(counts.keys.sorted() == ["negative", "neutral", "positive"])
        #expect(counts.values.allSatisfy { $0 >= 400 }, "\(counts)")
    }

    @Test func wordingAloneTellsPlainCases() throws {
        let model = try SentimentModel()
        let cases: [(String, SentimentLabel)] = [
            ("I love these boots, thank you!", .positive), ("fantastic service, well done", .positive),
            ("what a wonderful surprise", .positive), ("👍🎉", .positive),
            ("Where is my order?", .neutral), ("I would like to return these shoes", .neutral),
            ("do you ship to Denmark?", .neutral), ("my order number is 12345", .neutral),
            ("this is not good, I'm really disappointed", .negative), ("WORST company EVER", .negative),
            ("this is the third time I ask, still nothing", .negative), ("thanks for nothing", .negative),
            ("hello, please help, the kettle arrived broken, thank you", .negative),
            ("great, another delay. thanks a lot", .negative), ("😡😡", .negative),
        ]
        for (text, label) in cases {
            let sentiment = model.sentiment(of: text)
            #expect(sentiment.label == label, "\(text): \(sentiment)")
        }
    }

    @Test func scoresGoWithLabelsAndStayInRange() throws {
        let model = try SentimentModel()
        for text in ["awful", "", "lovely", "awful lovely", String(repeating: "awful! ", count: 1000)] {
            let sentiment = model.sentiment(of: text)
            #expect(-1...1 ~= sentiment.score)
            if sentiment.label == .positive { #expect(sentiment.score > 0) }
            if sentiment.label == .negative { #expect(sentiment.score < 0) }
        }
    }

    @Test func twoModelsAgree() throws {
        let (one, other) = (try SentimentModel(), try SentimentModel())
        for text in ["not bad at all", "meh", "the bag is late and nobody answers", "ok thanks"] {
            #expect(one.sentiment(of: text) == other.sentiment(of: text))
        }
    }

    @Test func examplesOfAllLabelsAreNeeded() async {
        await #expect(throws: ClassifierError.self) {
            _ = try await SentimentModel(
                examples: [
                    LabelledText(text: "good", label: "positive"),
                    LabelledText(text: "bad", label: "negative"),
                ],
                encoder: nil)
        }
    }
}
