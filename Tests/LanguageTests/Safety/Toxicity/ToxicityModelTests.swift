import Testing

@testable import Language

@Suite struct ToxicityModelTests {
    /// Without weights, so that the tests need nothing outside the process.
    static let model = Result { () throws(ClassifierError) in try ToxicityModel() }

    @Test func noExampleStandsUnderTwoLabels() throws {
        let examples = try ToxicityModel.builtInExamples()
        let labels = Dictionary(grouping: examples, by: { $0.text.lowercased() }).mapValues {
            Set($0.map(\.label))
        }
        #expect(labels.filter { $0.value.count > 1 }.isEmpty)
        #expect(examples.count > 1000)
        #expect(Set(examples.map(\.label)) == ["civil", "hate", "insult", "obscene", "threat"])
    }

    @Test(arguments: [
        "you are an idiot", "fuck you", "you stupid bot", "kys", "you're all morons", "f*ck off you 1d10t",
        "I hope you die", "shut up you worthless clown",
    ])
    func hostilityIsRecognisedByWordingAlone(text: String) throws {
        #expect(try Self.model.get().isToxic(text))
    }

    @Test(arguments: [
        "Where is my order?", "this damn zip broke again", "I am really annoyed about the delay",
        "your website is slow and I'm fed up", "I'm a proud gay man and love the jacket",
        "do you have black trousers?",
        "thank you so much", "I want to complain about the courier", "",
    ])
    func annoyanceIsCivil(text: String) throws {
        #expect(try !Self.model.get().isToxic(text))
    }

    @Test func examplesWithoutCivilOnesAreRefused() async {
        await #expect(throws: ClassifierError.self) {
            try await ToxicityModel(
                examples: [LabelledText(text: "a", label: "x"), LabelledText(text: "b", label: "y")],
                encoder: nil)
        }
    }
}
