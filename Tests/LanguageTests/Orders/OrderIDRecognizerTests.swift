import Events
import Testing

@testable import Language

@Suite struct OrderIDRecognizerTests {
    @Test(arguments: [
        ("Where is my order NW-10427?", ["NW-10427"]),
        ("nw-10427 please", ["NW-10427"]),
        ("order nw 10427", ["NW-10427"]), ("#NW 10427", ["NW-10427"]), ("where is #nw 10427?", ["NW-10427"]),
        ("status of #10427", ["10427"]),
        ("#W6818211 hasn't come", ["W6818211"]),
        ("W6818211", ["W6818211"]),
        ("my order number is 8841-2290", ["8841-2290"]),
        ("order no. 40031987, can you tell", ["40031987"]),
        ("order a1b2-33 is late", ["A1B2-33"]),
        ("10427", ["10427"]),
        ("sure, it's 10427", ["10427"]),
        ("10427 kai@example.com", ["10427"]),
        ("ORD-2024-123456", ["ORD-2024-123456"]),
        ("how can I cancel purchase 113542617735902?", ["113542617735902"]),
        ("orders NW-10427 and NW-10500, and NW-10427 again", ["NW-10427", "NW-10500"]),
        ("ＮＷ－１０４２７", ["NW-10427"]),
        ("NW\u{2011}10427", ["NW-10427"]),
        ("I ordered 2 jackets for 120.50 on 2026-11-20", []),
        ("order of 2 tents", []),
        ("my order cost $10427", []),
        ("call me at 415-555-0132", []),
        ("tracking number 9400110200", []),
        ("gtx1080 or iso-9001 or SKU-12345", []),
        ("I have 3 items", []), ("#1 shop!", []), ("#happy", []), ("", []),
        ("order 4111 1111 1111 1111", []),
        ("a 4111111111111111", []),
    ])
    func usualFormsAreFound(text: String, expected: [String]) {
        var ledger = PlaceholderLedger(sessionID: "s")
        #expect(Redactor().redact(text, ledger: &ledger).orderIDs == expected)
    }

    @Test(arguments: [
        ("where is NW-10427", ["NW-10427"]), ("where is nw 10427", ["NW-10427"]), ("nw10427?", ["NW-10427"]),
        ("order 10427", ["NW-10427"]), ("#10427", ["NW-10427"]), ("10427", ["NW-10427"]),
        ("NW-104271", []), ("order 999", []), ("XNW-10427", []), ("order W6818211", []),
    ])
    func aShopsOwnShapeIsFoundAndCompleted(text: String, expected: [String]) throws {
        let shape = try #require(OrderIDShape("NW-#####"))
        #expect(OrderIDRecognizer(shapes: [shape]).ids(in: text) == expected)
    }

    @Test func aShapeOfDigitsNeedsWordsThatSayOrder() throws {
        let recognizer = OrderIDRecognizer(shapes: try #require(OrderIDShape.list("########, @@-#+")))
        #expect(recognizer.ids(in: "order 12345678") == ["12345678"])
        #expect(recognizer.ids(in: "I paid 12345678 yen") == [])
        #expect(recognizer.ids(in: "it is AB-1234567890") == ["AB-1234567890"])
    }

    @Test(arguments: ["", "NW-", "+#", "NW-###,"])
    func whatIsNoShapeIsRefused(text: String) {
        #expect(OrderIDShape.list(text)?.contains { $0.description.isEmpty } != true)
        if text != "NW-###," { #expect(OrderIDShape(text) == nil) }
    }

    @Test func aLongBareNumberIsAnOrderIDOnlyWhenAskedFor() {
        #expect(OrderIDRecognizer().ids(in: "123456789012") == [])
        #expect(OrderIDRecognizer().ids(in: "123456789012", expected: true) == ["123456789012"])
    }

    @Test func anOrderIDInTheShopsShapeIsKeptThoughItLooksLikeACard() throws {
        let shape = try #require(OrderIDShape("################"))
        let redactor = Redactor(orderIDs: OrderIDRecognizer(shapes: [shape]))
        var ledger = PlaceholderLedger(sessionID: "s")
        #expect(redactor.redact("order #4539578763621486", ledger: &ledger).redactions.isEmpty)
        #expect(
            redactor.redact("my card 4539578763621486", ledger: &ledger).redactions.map(\.type) == ["CARD"])
    }

    @Test(arguments: [
        ("hey where is 58201734? mail is a@b.example", ["58201734"]),
        ("is 58201655 coming today?", ["58201655"]),
        ("your site says 58197210 arrived but.. did it?", ["58197210"]),
        ("58201501 - where do I have to go for my parcel", ["58201501"]),
        ("my parcel hasn't come, call me at 58201734", []),
        ("do you have the 58201734 in blue", []),
        ("deliver 58201734 or 58201735?", []),
    ])
    func theOnlyLongNumberOfAQuestionAfterADeliveryIsTheOrder(text: String, ids: [String]) {
        #expect(OrderIDRecognizer().ids(in: text) == ids)
    }
}
