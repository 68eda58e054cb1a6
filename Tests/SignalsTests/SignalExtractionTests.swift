import Events
import Signals
import Testing

@Suite struct SignalExtractionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let signals: [String]
        init(_ text: String, _ signals: String...) {
            self.text = text
            self.signals = signals
        }
        var testDescription: String { text }
    }

    private static let things: [Case] = [
        Case("Do you have hiking boots?", "+Footwear/Hiking Boots activity=hiking"),
        Case("Show me a hiking boot", "+Footwear/Hiking Boots activity=hiking"),
        Case("I need trail shoes", "+Footwear/Trail Running Shoes"),
        Case("Do you sell running shoes?", "+Footwear activity=running"),
        Case("Got any boots?", "+Footwear/Hiking Boots"),
        Case("I'm looking for a rain jacket", "+Clothing/Rain Jackets"),
        Case("What jackets do you have?", "+Clothing/Jackets"),
        Case("Need a tent", "+Equipment/Tents"),
        Case("a hoody please", "+Clothing/Insulated Jackets"),
        Case("Is the Ridgeline GTX Boot in stock?", "+Footwear/Hiking Boots #boot-ridge"),
        Case("How heavy are the Fellskimmer?", "+Footwear/Trail Running Shoes #shoe-fell"),
        Case("tell me about the squall line shell", "+Clothing/Rain Jackets #jacket-squall"),
        Case("boots and a tent", "+Footwear/Hiking Boots", "+Equipment/Tents"),
        Case("Do you like the weather?"),
        Case("hello there"),
        Case("I left my order on the left side"),
        Case("How long does it take?"),
        Case("How do I wash my tent?", "+Equipment/Tents"),
    ]

    private static let properties: [Case] = [
        Case(
            "Do you have waterproof hiking boots in US 10?",
            "+Footwear/Hiking Boots activity=hiking feature=waterproof size=US 10"),
        Case("brown hiking boots size 10", "+Footwear/Hiking Boots activity=hiking color=brown size=US 10"),
        Case("Clay Brown boots", "+Footwear/Hiking Boots color=Clay Brown"),
        Case("a black jacket and a red tent", "+Clothing/Jackets color=Black", "+Equipment/Tents color=red"),
        Case("wide boots please", "+Footwear/Hiking Boots width=Wide"),
        Case("a 2-person tent", "+Equipment/Tents capacity=2 person"),
        Case("a 4 season tent for skiing", "+Equipment/Tents activity=skiing season=4-season"),
        Case("Varglund boots", "+Footwear/Hiking Boots brand=Varglund"),
        Case("A jacket under $150", "+Clothing/Jackets price_max=150"),
        Case("boots between 100 and 200 dollars", "+Footwear/Hiking Boots price_max=200 price_min=100"),
        Case("a tent for at most 300 euros", "+Equipment/Tents price_max=300"),
        Case("jackets over $200", "+Clothing/Jackets price_min=200"),
        Case("a jacket in XL", "+Clothing/Jackets size=XL"),
        Case("rain jacket, size medium", "+Clothing/Rain Jackets size=M"),
        Case("synthetic jackets", "+Clothing/Jackets material=Synthetic"),
        Case("something red", "+general color=red"),
        Case("a breathable, packable rain jacket", "+Clothing/Rain Jackets feature=breathable,packable"),
        Case("Is shipping free over $50?"),
        Case("a tent, around $200", "+Equipment/Tents price_max=200"),
        Case("something warm", "+general feature=warm"),
        Case("Is the tent under 2 kg?", "+Equipment/Tents"),
        Case("Does the Whiteout 2 fit two people?", "+Equipment/Tents #tent-2"),
    ]

    private static let refusals: [Case] = [
        Case("I don't want leather boots", "-Footwear/Hiking Boots material=leather"),
        Case("boots without leather", "+Footwear/Hiking Boots", "-Footwear/Hiking Boots material=leather"),
        Case(
            "hiking boots, but no leather", "+Footwear/Hiking Boots activity=hiking",
            "-Footwear/Hiking Boots material=leather"),
        Case(
            "a jacket, nothing in black or white", "+Clothing/Jackets", "-Clothing/Jackets color=Black,White"),
        Case("a jacket in anything but yellow", "+Clothing/Jackets", "-Clothing/Jackets color=yellow"),
        Case("I hate red", "-general color=red"),
        Case("no down, please", "-general material=down"),
        Case(
            "I'd take blue instead of black for the jacket", "+Clothing/Jackets color=blue",
            "-Clothing/Jackets color=Black"),
        Case("leather-free boots", "+Footwear/Hiking Boots", "-Footwear/Hiking Boots material=leather"),
        Case(
            "I prefer cotton over synthetic jackets", "+Clothing/Jackets material=cotton",
            "-Clothing/Jackets material=Synthetic"),
        Case("Don't you have red boots?", "+Footwear/Hiking Boots color=red"),
        Case("I'm not sure about black boots", "+Footwear/Hiking Boots color=Black"),
        Case("These boots are not waterproof!", "+Footwear/Hiking Boots"),
        Case(
            "I want boots that are not leather", "+Footwear/Hiking Boots",
            "-Footwear/Hiking Boots material=leather"),
        Case("I don't mind leather boots", "+Footwear/Hiking Boots"),
        Case("I can't find the red boots", "+Footwear/Hiking Boots color=red"),
        Case(
            "Fur is not for me. A jacket would be nice.", "+Clothing/Jackets",
            "-Clothing/Jackets material=fur"),
        Case("I'm not interested in tents", "-Equipment/Tents"),
    ]

    @Test(arguments: things) func thingsAreNamedInTheCataloguesWords(example: Case) {
        #expect(Set(Catalogue.extraction(example.text).signals.map(\.shorthand)) == Set(example.signals))
    }

    @Test(arguments: properties) func propertiesGoWithTheirThing(example: Case) {
        #expect(Set(Catalogue.extraction(example.text).signals.map(\.shorthand)) == Set(example.signals))
    }

    @Test(arguments: refusals) func whatIsRefusedIsAnAversion(example: Case) {
        #expect(Set(Catalogue.extraction(example.text).signals.map(\.shorthand)) == Set(example.signals))
    }

    @Test func aPropertyNamedLaterBelongsToTheThingSpokenOf() {
        let focus = CategoryPlace(category: "Footwear", subcategory: "Hiking Boots")
        let extraction = Catalogue.extraction("Do you have them in brown?", focus: focus)
        #expect(extraction.signals.map(\.shorthand) == ["+Footwear/Hiking Boots color=brown"])
    }

    @Test(arguments: [
        ("product_discovery", "Do you have boots?", PurchaseStage.browse),
        ("product_discovery", "Do you have waterproof boots?", .consider),
        ("product_question", "Are the boots heavy?", .consider),
        ("size_fit", "Do the boots run small?", .consider),
        ("price_promotion", "Are boots on sale?", .consider),
        ("payment_issue", "My card fails for the boots", .purchase),
        ("product_discovery", "I'll take the boots", .purchase),
        ("return_refund", "I want to return the boots", .support),
        ("shipping_info", "How fast do the boots ship?", .consider),
    ])
    func theIntentSaysWhereInThePurchase(intent: String, text: String, stage: PurchaseStage) {
        let signal = Catalogue.extraction(text, intent: intent).signals.first
        #expect(signal?.stage == stage)
        #expect(signal?.category == "Footwear")
    }

    @Test(arguments: [
        "order_status", "return_refund", "cancel_or_change_order", "complaint", "shipping_info",
    ])
    func aSupportMatterIsASignalOfItsOwn(intent: String) {
        let signals = Catalogue.extraction("Where is my order A100?", intent: intent, probability: 0.97)
            .signals
        #expect(signals.map(\.shorthand) == ["+support/\(intent)"])
        #expect(signals.first?.confidence == 0.97)
        #expect(signals.first?.evidence == Evidence(turn: 1, quote: "Where is my order A100?"))
    }

    @Test func aPropertyAloneIsNoWishInASupportMatter() {
        let extraction = Catalogue.extraction("I can't log in, the light is red", intent: "account_access")
        #expect(extraction.signals.map(\.shorthand) == ["+support/account_access"])
    }

    @Test func troubleWithPayingIsAPurchase() {
        let signals = Catalogue.extraction("My card was declined", intent: "payment_issue").signals
        #expect(signals.map(\.shorthand) == ["+support/payment_issue"])
        #expect(signals.map(\.stage) == [.purchase])
    }

    @Test func anUncertainIntentIsNoReading() {
        let signals = Catalogue.extraction("waterproof boots", intent: "order_status", probability: 0.2)
            .signals
        #expect(signals.map(\.stage) == [.consider])
    }

    @Test func theQuoteIsVerbatim() {
        let text = "Hello!  Do you have WATERPROOF boots — ideally brown? Thanks, [EMAIL_1]"
        let signals = Catalogue.extraction(text).signals
        #expect(signals.map(\.evidence.quote) == ["Do you have WATERPROOF boots — ideally brown?"])
    }

    @Test func strengthGrowsWithWordsOfWantingAndDetail() {
        func strength(_ text: String) -> Strength? { Catalogue.extraction(text).signals.first?.strength }
        #expect(strength("Do you have boots?") == .low)
        #expect(strength("Do you have brown boots?") == .medium)
        #expect(strength("I need brown boots") == .high)
    }

    @Test func textThatAttacksIsNotRead() {
        var turn = Catalogue.turn("I want red boots")
        turn.safety = .injection
        #expect(TurnExtractor(vocabulary: Catalogue.vocabulary).extraction(of: turn) == TurnExtraction())
    }

    @Test func withoutACatalogueOnlyPropertiesAreFound() {
        let extractor = TurnExtractor(vocabulary: .empty)
        let signals = extractor.extraction(of: Catalogue.turn("red waterproof boots")).signals
        #expect(signals.map(\.shorthand) == ["+general feature=red,waterproof"])
    }
}
