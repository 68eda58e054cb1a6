import Testing

@testable import demo_store

@Suite struct ProductTests {
    private let product = Product(
        id: "x", title: "Fell <Runner>", description: "Light.",
        category: ["Footwear", "Trail running shoes"],
        variants: [
            .init(id: "1", options: ["color": "Black", "size": "9"], price: 80, isAvailable: false),
            .init(id: "2", options: ["color": "Moss Green", "size": "10"], price: 90.5, isAvailable: true),
            .init(id: "3", options: ["color": "Black", "size": "10"], price: nil, isAvailable: true),
        ])

    @Test func pricesAreWrittenAsTheShopWritesThem() {
        #expect(Price.text(6.95, currency: "USD") == "$6.95")
        #expect(Price.text(120, currency: "EUR") == "€120.00")
        #expect(Price.text(0.1 + 0.2, currency: "CHF") == "0.30 CHF")
        #expect(Price.text(.infinity, currency: "USD") == "$0.00")
        let line = PriceLine(product: product, currency: "USD").html.text
        #expect(line == "<span class=\"price\">from $80.00</span>")
    }

    @Test func optionsKeepTheOrderOfTheCatalogue() {
        #expect(product.optionNames == ["size", "color"])
        #expect(product.values(of: "color") == ["Black", "Moss Green"])
        #expect(product.pictureColor == "Moss Green")
    }

    @Test(arguments: [
        ("Hiking boots", "Cairnwalker", ProductShape.boot), ("Trail running shoes", "Pro", .shoe),
        ("Base layers", "Merino 250 Leggings", .trousers), ("Base layers", "Brisk Tee", .shirt),
        ("Insulated jackets", "Hearthlight Vest", .vest), ("Backpacks", "Runnel Vest 8", .backpack),
        ("Sleeping mats", "Driftpad", .mat), ("Stoves", "Gas Canister", .canister),
        ("Clothing care", "Tech Wash", .care), ("Climate control", "Fan", .mountain), ("", "", .mountain),
    ])
    func aProductIsDrawnAsWhatItIs(category: String, title: String, shape: ProductShape) {
        var product = product
        (product.category, product.title) = ([category], title)
        #expect(ProductShape.of(product) == shape)
    }

    @Test func aPictureIsNamedSafely() {
        let svg = ProductPicture(product: product).svg.text
        #expect(svg.contains("aria-label=\"Fell &lt;Runner&gt;\""))
        #expect(svg.contains(ColorPalette.hex("Moss Green")))
    }

    @Test func aColourIsFoundByTheFirstWordThatIsKnown() {
        #expect(ColorPalette.hex("Signal Yellow") == ColorPalette.hex("signal"))
        #expect(ColorPalette.hex("bright RED") == ColorPalette.hex("red"))
        #expect(ColorPalette.hex("octarine") == ColorPalette.hex(nil))
    }
}
