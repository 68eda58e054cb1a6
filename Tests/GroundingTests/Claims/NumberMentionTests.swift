import Testing

@testable import Grounding

struct NumberMentionTests {
    @Test func digitsAndWordsNameTheSameNumber() {
        #expect(NumberMention.all(in: "30 days") == NumberMention.all(in: "thirty days"))
        #expect(
            NumberMention.all(in: "3 to 5 business days").map(\.description).sorted() == ["3 days", "5 days"])
    }

    @Test func thousandsAndTrailingZerosDontMatter() {
        #expect(NumberMention.all(in: "$1,250.00") == NumberMention.all(in: "1250"))
    }
}
