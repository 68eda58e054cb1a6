import Events
import Signals
import Testing

@Suite struct ZeroPartyFactTests {
    typealias Case = SignalExtractionTests.Case

    private static let statements: [Case] = [
        Case("I wear US 10", "size=US 10"), Case("My shoe size is 10", "size=US 10"),
        Case("I'm a medium", "size=M"), Case("I usually take a 9", "size=US 9"),
        Case("I have wide feet", "+feature=wide"), Case("my budget is 150", "budget_max=150"),
        Case("I can spend up to $200", "budget_max=200"), Case("it's for my daughter", "recipient=daughter"),
        Case("I need a gift for my wife", "recipient=partner"),
        Case("I prefer cotton over synthetic", "+material=cotton", "-material=synthetic"),
        Case("I love blue", "+color=blue"), Case("My favourite color is green", "+color=green"),
        Case("I hate leather", "-material=leather"), Case("I don't like yellow", "-color=yellow"),
        Case("I don't mind polyester", "material=polyester"),
        Case("I go hiking every weekend", "+activity=hiking"),
        Case("I'm a trail runner", "+activity=trail running"),
        Case("I live in New York", "location=New York"),
        Case("Can you ship it to Denver?", "location=Denver"), Case("I'm in a hurry"),
        Case("I need something for a wedding", "occasion=wedding"), Case("please email me", "channel=email"),
        Case("I only wear Varglund", "+brand=varglund"),
        Case("I need waterproof boots in US 10", "+feature=waterproof", "size=US 10"),
        Case("I need boots by Monday", "deadline=2026-11-23"),
        Case("Do you have red boots?"), Case("Are the boots waterproof?"), Case("What size should I order?"),
        Case("I need boots in US 10 for my brother", "recipient=brother"),
        Case("A gift for my dad, he likes fishing", "recipient=father"),
        Case("How do I wash my down jacket?"),
    ]

    @Test(arguments: statements) func whatCustomersSayOfThemselvesIsAFact(example: Case) {
        let facts = Catalogue.extraction(example.text).facts
        #expect(Set(facts.map(\.shorthand)) == Set(example.signals))
        #expect(facts.allSatisfy { example.text.contains($0.quote) && !$0.quote.isEmpty })
        #expect(facts.allSatisfy { $0.expiresAt.map { $0 > Catalogue.now } ?? false })
    }
}
