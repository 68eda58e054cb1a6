import Events
import Signals
import Testing

@Suite struct SensitiveTopicTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        /// What may be kept.
        let kept: [String]
        init(_ text: String, _ kept: String...) {
            self.text = text
            self.kept = kept
        }
        var testDescription: String { text }
    }

    private static let cases: [Case] = [
        Case("I need slip-on boots after my hip surgery", "+Footwear/Hiking Boots feature=slip-on"),
        Case("Boots for my diabetic feet", "+Footwear/Hiking Boots"),
        Case("I'm allergic to wool. Do you have jackets?", "+Clothing/Jackets"),
        Case("I have plantar fasciitis and need wide boots", "+Footwear/Hiking Boots width=Wide"),
        Case("I am pregnant and look for a jacket", "+Clothing/Jackets"),
        Case("A black jacket for church", "+Clothing/Jackets color=Black"),
        Case("Is the tent big enough to pray during Ramadan?", "+Equipment/Tents"),
        Case("A tent for the election rally", "+Equipment/Tents"),
        Case("I lost my job, any cheap boots?", "+Footwear/Hiking Boots"),
        Case("A jacket for my 8 year old", "+Clothing/Jackets"),
        Case("Do you have kids' jackets?", "+Clothing/Jackets"),
        Case("Is the Puddlejumper Kids' Jacket warm?", "+Clothing/Jackets"),
        Case("A black jacket for a funeral", "+Clothing/Jackets color=Black"),
        Case("My doctor told me to go hiking, so boots please", "+Footwear/Hiking Boots"),
        Case("As a gay couple we need a tent", "+Equipment/Tents"),
        Case("I just got divorced, need a tent for one", "+Equipment/Tents"),
        Case("Since I quit smoking I want boots", "+Footwear/Hiking Boots"),
        Case("I was arrested in these boots", "+Footwear/Hiking Boots"),
        Case("I'm a union member, any discount on boots?", "+Footwear/Hiking Boots"),
        Case("I want to lose weight, need boots", "+Footwear/Hiking Boots"),
    ]

    @Test(arguments: cases) func whatMustNotBeInferredIsCountedAndNotKept(example: Case) {
        let extraction = Catalogue.extraction(example.text)
        #expect(extraction.suppressed > 0)
        for signal in extraction.signals {
            #expect(isClean(signal.evidence.quote), "\(signal.evidence.quote)")
        }
        for fact in extraction.facts { #expect(isClean(fact.quote + fact.value), "\(fact)") }
        let kept = extraction.signals.map(\.shorthand)
        #expect(
            kept.count == example.kept.count
                && example.kept.allSatisfy { want in
                    kept.contains { $0.hasPrefix(want) }
                }, "\(kept)")
    }

    private func isClean(_ text: String) -> Bool {
        let words = [
            "surgery", "diabetic", "allergic", "wool", "fasciitis", "pregnant", "church", "ramadan",
            "election", "job",
            "year old", "kids", "funeral", "doctor", "gay", "divorced", "smoking", "arrested", "union",
            "weight",
        ]
        return !words.contains { text.lowercased().contains($0) }
    }

    @Test(arguments: [
        "I'm 15 and want boots", "i am 14 years old, which tent?", "My mom said I can get boots",
    ])
    func whoSeemsNotToBeOfAgeIsNotRead(text: String) {
        let extraction = Catalogue.extraction(text)
        #expect(extraction.isMinor)
        #expect(extraction.signals.isEmpty && extraction.facts.isEmpty)
    }

    @Test func aBatteryThatDiedIsNoBereavement() {
        #expect(Catalogue.extraction("My old boots died").suppressed == 0)
    }
}
