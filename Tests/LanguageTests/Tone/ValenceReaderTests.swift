import Testing

@testable import Language

@Suite struct ValenceReaderTests {
    private let reader: ValenceReader

    init() throws {
        reader = ValenceReader(lexicon: try .builtIn())
    }

    private func total(_ text: String) -> Double { reader.reading(of: text).total }

    @Test(arguments: [
        "good", "lovely shoes", "sooo goood", "it works perfectly", "a gripping, witty thriller",
        "worth every penny", "beautifully made", "the staff were friendlier than ever", "👍🎉", ":)",
    ])
    func praiseIsPositive(text: String) { #expect(total(text) > 0.5, "\(text)") }

    @Test(arguments: [
        "bad", "awful shoes", "baaad", "it fell apart", "a tedious, clumsy thriller", "waste of time",
        "badly made", "no response", "still waiting", "😡", ":(", "I'm annoyed", "disappointingly thin",
    ])
    func blameIsNegative(text: String) { #expect(total(text) < -0.5, "\(text)") }

    @Test(arguments: [
        "where is my order", "I ordered two shirts and a belt", "the blue one in size 42", "", "123", "!!!",
        "日本語",
    ])
    func whatSaysNothingIsZero(text: String) { #expect(abs(total(text)) < 0.5, "\(text)") }

    @Test(arguments: [
        ("not good", -1), ("this isn't funny", -1), ("hardly convincing", -1), ("never really charming", -1),
        ("without any charm", -1), ("nothing beautiful about it", -1), ("not bad", 1),
        ("never boring", 1), ("no problems", 1), ("I don't hate it", 1), ("can't recommend enough", 1),
        ("couldn't be happier", 1),
    ])
    func negationTurnsFeelings(text: String, sign: Double) { #expect(total(text) * sign > 0, "\(text)") }

    @Test func negationEndsWithItsClause() {
        #expect(total("no, it is wonderful") > 0)
        #expect(total("I did not call. Great service") > 0)
    }

    @Test(arguments: [
        ("slightly annoying", "annoying"), ("annoying", "very annoying"),
        ("annoying", "it is ANNOYING"), ("annoying", "annoying!!!"), ("very annoying", "extremely annoying"),
    ])
    func degreesCapitalsAndMarksCount(weak: String, strong: String) {
        #expect(total(weak) > total(strong), "\(weak), \(strong)")
    }

    @Test func textAllInCapitalsIsNotEmphasised() {
        #expect(total("THIS IS GOOD") == total("this is good"))
    }

    @Test(arguments: [
        ("good cast but a terrible script", -1), ("terrible weather but a wonderful crew", 1),
        ("pretty, but boring", -1), ("slow at first, however brilliant in the end", 1),
    ])
    func theHalfAfterButDecides(text: String, sign: Double) { #expect(total(text) * sign > 0, "\(text)") }

    @Test(arguments: [
        "great, another delay", "gotta love waiting in line", "oh great", "yeah right", "thanks for nothing",
        "way to ruin a birthday", "that was really helpful... not", "thanks for losing my bag",
        "so much for service",
    ])
    func sarcasmIsNotPraise(text: String) {
        #expect(reader.reading(of: text).isSarcastic, "\(text)")
        #expect(total(text) < 0, "\(text)")
    }

    @Test(arguments: [
        "what a great flight", "thanks for the help", "that is just what I needed", "as always, excellent",
        "way to go", "how kind of you", "it is not perfect but great",
    ])
    func plainPraiseIsNoSarcasm(text: String) { #expect(!reader.reading(of: text).isSarcastic, "\(text)") }

    @Test(arguments: [
        "hi, please help, my kettle is broken, thank you", "thanks but the lamp arrived damaged",
        "Dear team, kindly note that the zip broke. Thanks and regards",
    ])
    func courtesyAroundAComplaintIsNoPraise(text: String) { #expect(total(text) < 0, "\(text)") }

    @Test func thanksAloneArePraise() { #expect(total("thank you!") > 0.5) }
}
