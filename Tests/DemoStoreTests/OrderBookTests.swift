import Knowledge
import Testing

@testable import demo_store

@Suite struct OrderBookTests {
    private static let lines = """
        {"order_id": "NW-1", "email": "a@example.com", "status": "shipped", "gift": true}

        {"order_id": "NW-2", "email"
        {"order_id": "NW-1", "email": "b@example.com", "status": "packed"}
        {"order_id": "AB 7", "email": "c@example.com", "status": "packed"}
        """
    private let book = OrderBook(contents: Array(Self.lines.utf8), file: "orders.jsonl")

    @Test(arguments: ["NW-1", "nw-1", "#NW-1", " # nw-1 ", "N W-1"])
    func anIDMatchesWithoutRegardToCaseSpacesAndHash(id: String) throws {
        #expect(try #require(book.order(id)).contains(UInt8(ascii: "{")))
    }

    @Test(arguments: ["NW-2", "NW1", "", "#", "NW-11"])
    func anUnknownIDFindsNothing(id: String) {
        #expect(book.order(id) == nil)
    }

    @Test func spacesWithinTheFileMatterAsLittle() {
        #expect(book.order("ab7") != nil)
    }

    @Test func brokenAndRepeatedLinesAreReportedByNumber() {
        let places = book.problems.map { "\($0.file):\($0.line ?? 0)" }
        #expect(places == ["orders.jsonl:3", "orders.jsonl:4"])
        #expect(book.count == 2)
    }

    @Test func anOrderIsHandedOutAsItStandsInTheFile() throws {
        let text = String(decoding: try #require(book.order("AB7")), as: UTF8.self)
        #expect(text == #"{"order_id": "AB 7", "email": "c@example.com", "status": "packed"}"#)
    }
}
