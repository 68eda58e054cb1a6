import Events
import Testing

@testable import Language

@Suite struct SentimentAnalyzerTests {
    @Test(arguments: [
        ("I love these boots, thank you!", SentimentLabel.positive), ("great service", .positive),
        ("not bad at all", .neutral), ("Where is my order?", .neutral),
        ("Can I return my boots please", .neutral),
        ("this is not good, I'm really disappointed", .negative), ("WORST company EVER", .negative),
        ("still no answer, this is ridiculous!!", .negative), ("thanks for nothing", .negative),
        ("nice jacket but the zip broke and nobody answers, awful", .negative), ("😡😡", .negative),
        ("👍🎉", .positive),
        ("", .neutral), ("123", .neutral),
    ])
    func aMessageFeelsLikeThis(text: String, label: SentimentLabel) {
        #expect(
            SentimentAnalyzer.sentiment(of: text).label == label, "\(SentimentAnalyzer.sentiment(of: text))")
    }

    @Test func scoresStayBetweenMinusOneAndOne() {
        for word in ["awful ", "love "] {
            let score = SentimentAnalyzer.sentiment(of: String(repeating: word, count: 500)).score
            #expect(-1...1 ~= score)
        }
    }

    @Test func strengthShows() {
        let weak = SentimentAnalyzer.sentiment(of: "it is slightly annoying").score
        let plain = SentimentAnalyzer.sentiment(of: "it is annoying").score
        let strong = SentimentAnalyzer.sentiment(of: "it is REALLY ANNOYING!!!").score
        #expect(weak > plain)
        #expect(plain > strong)
    }
}
