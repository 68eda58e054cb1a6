import Testing

@testable import Grounding

@Suite struct QuantityReaderTests {
    private func read(_ text: String) -> [Quantity] { QuantityReader(text).mentions().map(\.quantity) }

    @Test(arguments: [
        ("30 days", Quantity(43200, .time(working: false))),
        ("thirty days", Quantity(43200, .time(working: false))),
        ("two weeks", Quantity(20160, .time(working: false))),
        ("3–5 business days", Quantity(low: 4320, high: 7200, unit: .time(working: true))),
        ("3 to 5 working days", Quantity(low: 4320, high: 7200, unit: .time(working: true))),
        ("between 3 and 5 days", Quantity(low: 4320, high: 7200, unit: .time(working: false))),
        ("one year", Quantity(12, .months)), ("$6.95", Quantity(6.95, .money(.dollar))),
        ("6.95 dollars", Quantity(6.95, .money(.dollar))), ("EUR 49", Quantity(49, .money(.code("EUR")))),
        ("49 CHF", Quantity(49, .money(.code("CHF")))), ("49 €", Quantity(49, .money(.code("EUR")))),
        ("$49 CAD", Quantity(49, .money(.code("CAD")))),
        ("€19.50", Quantity(19.5, .money(.code("EUR")))),
        ("$25 to $500", Quantity(low: 25, high: 500, unit: .money(.dollar))), ("15%", Quantity(15, .percent)),
        ("fifteen percent", Quantity(15, .percent)), ("8 a.m.", Quantity(480, .clock)),
        ("20:30", Quantity(1230, .clock)), ("8:30 pm", Quantity(1230, .clock)),
        ("250 ml", Quantity(250, .measure("ml"))), ("250ml", Quantity(250, .measure("ml"))),
        ("1,500 points", Quantity(1500, .count)), ("twenty-four gift cards", Quantity(24, .count)),
    ])
    func aNumberIsReadWithItsUnit(text: String, quantity: Quantity) {
        #expect(read(text) == [quantity])
    }

    @Test(arguments: [
        "NW-10404", "order #10404", "March 6, 2026", "2026-03-06", "on 6 March", "one of them",
        "HP13998698797",
    ])
    func datesAndCodesAreNoQuantities(text: String) {
        #expect(read(text).isEmpty)
    }

    @Test func amountsAgreeInTheirCurrency() {
        let dollars = Quantity(49, .money(.dollar))
        #expect(!Quantity(49, .money(.code("EUR"))).stands(in: dollars))
        #expect(Quantity(49, .money(nil)).stands(in: dollars))
        #expect(dollars.stands(in: Quantity(49, .money(nil))))
        #expect(dollars.stands(in: Quantity(49, .money(.code("CAD")))))
        #expect(!Quantity(49, .money(.code("CAD"))).overlaps(Quantity(49, .money(.code("AUD")))))
    }

    @Test func severalQuantitiesStandSideBySide() {
        #expect(
            read(
                "Standard shipping costs $5.95 and is free for orders of $75 or more, in 3 to 5 business days."
            )
                == [
                    Quantity(5.95, .money(.dollar)), Quantity(75, .money(.dollar)),
                    Quantity(low: 4320, high: 7200, unit: .time(working: true)),
                ])
    }
}
