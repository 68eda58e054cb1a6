import Testing

@testable import Grounding

@Suite struct ContradictionsTests {
    private func passage(_ document: String, _ heading: String, _ text: String) -> ContradictionPassage {
        ContradictionPassage(
            documentID: document, title: heading.split(separator: ">").first.map(String.init) ?? "",
            heading: heading, text: text)
    }

    private func find(_ first: (String, String), _ second: (String, String)) -> [Contradiction] {
        Contradictions.find(in: [
            passage("a.md", first.0, first.1), passage("b.md", second.0, second.1),
            passage("c.md", "Stores", "The store opens at 9 a.m. Parking is free for 90 minutes."),
            passage("c.md", "Gift cards", "Gift cards never expire. They arrive within 15 minutes."),
        ])
    }

    @Test(arguments: [
        (("Returns", "Returns: 30 days"), ("FAQ", "You can return an item within 14 days.")),
        (
            ("Returns > How long you have", "You can return most items within 30 days of delivery."),
            ("FAQ > How long can I return something?", "You can return most items within 2 weeks, unused.")
        ),
        (
            ("Shipping", "| Method | Cost |\n|---|---|\n| Standard | $5.95 |\n| Express | $14.95 |"),
            ("FAQ > Shipping", "Standard shipping costs $4.95.")
        ),
        (("Warranty", "The warranty lasts 2 years."), ("FAQ > Warranty", "Our warranty is 3 years.")),
        (("Services", "Gift wrapping costs $4 per item."), ("FAQ", "Gift wrapping: $5 per item.")),
        (("Club", "Members get 15% off."), ("FAQ", "Members get 10% off.")),
    ])
    func twoNumbersForOneThingAreFound(first: (String, String), second: (String, String)) {
        let found = find(first, second)
        #expect(found.count == 1)
        #expect(found.first?.first.documentID == "a.md")
        #expect(found.first?.second.documentID == "b.md")
    }

    @Test(arguments: [
        (("Returns", "Returns: 30 days"), ("FAQ", "You can return an item within 30 days.")),
        (("Returns", "Returns: 14 days"), ("FAQ", "You can return an item within two weeks.")),
        (
            ("Returns", "You can return items within 30 days."),
            ("Sale", "Sale items can be returned within 7 days.")
        ),
        (
            ("Returns > How long", "You can return items within 30 days."),
            ("Returns > Sale items", "They can be returned within 7 days.")
        ),
        (("Shipping", "Standard shipping costs $5.95."), ("FAQ", "Express shipping costs $14.95.")),
        (("Shipping", "Standard shipping costs $5.95."), ("FAQ", "Standard shipping is free from $75.")),
        (("Shipping", "Standard shipping takes 3–5 days."), ("FAQ", "Standard shipping takes 4 days.")),
        (("Warranty", "The warranty lasts 2 years."), ("FAQ", "You can return an item within 30 days.")),
        (("Care", "Wash at 86 °F (30 °C)."), ("Boots", "Wash at 30 °C.")),
    ])
    func differentThingsAndEqualNumbersAreNot(first: (String, String), second: (String, String)) {
        #expect(find(first, second).isEmpty)
    }

    @Test func aContradictionNamesBothPlacesWordForWord() throws {
        let found = try #require(
            find(
                ("Returns", "Be quick. **Returns** are possible within 30 days."),
                ("FAQ", "Returns are possible within 14 days.")
            ).first)
        #expect(found.first.quote == "**Returns** are possible within 30 days.")
        #expect(found.first.number == "30 days")
        #expect(found.second.number == "14 days")
        #expect(found.topic.contains("return"))
    }

    @Test func oneDocumentDoesNotContradictItself() {
        #expect(
            Contradictions.find(in: [
                passage("a.md", "Returns", "You can return items within 30 days."),
                passage("a.md", "Returns", "You can return items within 14 days."),
            ]).isEmpty)
    }

    private func demoPassages() throws -> [ContradictionPassage] {
        try DemoPack.pieces().map {
            ContradictionPassage(documentID: $0.document, title: $0.title, heading: $0.heading, text: $0.text)
        }
    }

    @Test func theDemoShopDoesNotContradictItself() throws {
        let found = Contradictions.find(in: try demoPassages())
        #expect(found.map { "\($0.first.documentID): \($0.first.quote) / \($0.second.quote)" } == [])
    }

    @Test func aSecondOpinionOnTheDemoShopsReturnsIsFound() throws {
        let leaflet = ContradictionPassage(
            documentID: "leaflet.md", title: "Leaflet", heading: "Leaflet > Returns",
            text:
                "You can return items within 14 days of delivery.\n\nA return by mail in the United States costs $4.95."
        )
        let found = Contradictions.find(in: try demoPassages() + [leaflet])
        let numbers = Set(found.map(\.first.number))
        #expect(numbers.isSuperset(of: ["30 days", "$6.95"]))
        #expect(found.allSatisfy { $0.second.documentID == "leaflet.md" })
    }
}
