import FoundationEssentials
import Knowledge
import Testing

@Suite struct StorePackTests {
    private let whole = [
        "store.yaml": """
        name: Alpine
        currency: EUR
        locale: de-DE
        support_email: help@alpine.example
        support_hours: "Mon-Fri 09:00-18:00 Europe/Berlin"
        founded: 1999
        """,
        "catalogue.jsonl": """
        {"product_id":"p1","title":"Boot","brand":"Alp","category":["Shoes","Boots"],"url":"/p1","color":"x",\
        "variants":[{"item_id":"p1-42","options":{"size":42,"wide":true},"price":"99.50","available":false},\
        {"item_id":"p1-43","options":{"size":"43"},"price":100}]}
        """,
        "orders.jsonl": """
        {"order_id":"A 1","email":"ann@example.com","status":"shipped","placed_at":"2026-01-01T10:00:00Z",\
        "items":[{"name":"Boot","item_id":"p1-42","quantity":2,"price":99.5,"options":{"size":"42"}}],\
        "shipments":[{"carrier":"DHL","tracking_number":"7","status":"in_transit","eta":"2026-01-05",\
        "events":[{"at":"2026-01-02","place":"Ulm","status":"picked up"}]}],"total":199}
        """,
        "intents.yaml": "intents: {}",
        "knowledge/returns.md": "# Returns", "knowledge/deep/faq.html": "<p>", "knowledge/.hidden.md": "",
        "knowledge/logo.png": "",
    ]

    @Test func everyPartIsRead() throws {
        let folder = try TemporaryFolder(whole)
        let pack = try StorePack(directory: folder.path)
        #expect(pack.problems.isEmpty)
        #expect(pack.settings.name == "Alpine")
        #expect(pack.settings.currency == "EUR")
        #expect(pack.settings.supportHours == "Mon-Fri 09:00-18:00 Europe/Berlin")
        let product = try #require(pack.products.first)
        #expect(product.category == ["Shoes", "Boots"])
        #expect(product.variants[0].options == ["size": "42", "wide": "true"])
        #expect(product.variants.map(\.price) == [99.5, 100])
        #expect(product.variants.map(\.available) == [false, true])
        let order = try #require(pack.orders.first)
        #expect(order.items[0].quantity == 2)
        #expect(order.shipments[0].events[0].place == "Ulm")
        #expect(order.total == 199)
        #expect(pack.documents.map(\.documentID) == ["deep/faq.html", "returns.md"])
        #expect(pack.intentsPath == folder.path + "/intents.yaml")
    }

    @Test func aMalformedLineIsNamedAndTheRestLoaded() throws {
        let folder = try TemporaryFolder([
            "store.yaml": "name: Shop",
            "catalogue.jsonl": """
            \u{FEFF}{"product_id":"a","title":"A"}\r
            {"title":"B"}

            {"product_id":"c","title":
            {"product_id":"d","title":"D","variants":[{"options":{"size":["M"]}}]}
            [1]
            {"product_id":"a","title":"again"}
            {"product_id":7,"title":"E","category":"Shoes"}
            """,
        ])
        let pack = try StorePack(directory: folder.path)
        #expect(pack.products.map(\.productID) == ["a", "7"])
        #expect(pack.products[1].category == ["Shoes"])
        #expect(
            pack.problems.map(\.description) == [
                "catalogue.jsonl:2: product_id is missing",
                "catalogue.jsonl:4: not a JSON object",
                "catalogue.jsonl:5: variants.0.options.size is of the wrong type",
                "catalogue.jsonl:6: the line is of the wrong type",
                "catalogue.jsonl:7: a is there twice",
            ])
    }

    @Test func brokenSettingsLeaveTheDefaults() throws {
        let folder = try TemporaryFolder(["store.yaml": "name: Shop\n  currency: EUR\n: ["])
        let pack = try StorePack(directory: folder.path)
        #expect(pack.settings == StoreSettings())
        #expect(pack.problems.map(\.file) == ["store.yaml"])
        #expect(pack.problems.first?.line != nil)
    }

    @Test func aFolderWithoutAnythingIsAnEmptyPack() throws {
        let folder = try TemporaryFolder()
        let pack = try StorePack(directory: folder.path)
        #expect(pack.products.isEmpty && pack.orders.isEmpty && pack.documents.isEmpty)
        #expect(pack.problems.map(\.file) == ["store.yaml"])
        #expect(!StorePack.exists(at: folder.path))
    }

    @Test func aMissingFolderIsAnError() {
        #expect(throws: StorePackError.self) { try StorePack(directory: "/does/not/exist") }
    }

    @Test func unwantedPartsStayOnDisk() throws {
        let folder = try TemporaryFolder([
            "store.yaml": "name: Shop", "catalogue.jsonl": "{\"product_id\":\"a\",\"title\":\"A\"}",
        ])
        #expect(try StorePack(directory: folder.path, parts: []).products.isEmpty)
    }

    @Test func anOrderIsFoundHoweverItsNumberIsTyped() {
        for typed in ["#nw-10 401", "NW-10401", " nw-10401 "] {
            #expect(StoreOrder.normalized(typed) == "NW-10401")
        }
    }

    @Test func anOrderIsWrittenAsItWasRead() throws {
        let order = StoreOrder(
            orderID: "1", email: "a@example.com", status: "shipped",
            shipments: [StoreShipment(trackingNumber: "7", events: [StoreShipmentEvent(status: "sent")])])
        let text = String(decoding: try JSONEncoder().encode(order), as: UTF8.self)
        #expect(text.contains("\"tracking_number\":\"7\""))
        #expect(try JSONDecoder().decode(StoreOrder.self, from: Data(text.utf8)) == order)
    }
}
