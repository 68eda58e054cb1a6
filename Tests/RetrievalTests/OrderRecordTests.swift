import Events
import Retrieval
import Testing

@Suite struct OrderRecordTests {
    @Test func unknownKeysAndOddFieldsSpoilNothing() throws {
        let json = """
            {"order_id": 1001, "email": " Ada@Example.com ", "status": "shipped", "colour": {"a": [1]},
             "items": [{"name": "Lamp", "quantity": "2", "price": 49.5, "options": {"size": 8, "x": null}},
                       "junk", {"price": 1}],
             "shipments": [{"carrier": null, "eta": "2026-03-06", "events": [
                {"at": "2026-03-03", "status": "Sorted"}, {"at": "2026-03-03T10:00:00Z"}, 7]}],
             "total": "99.00"}
            """
        let record = try OrderRecord(json: Array(json.utf8))
        #expect(record.emailHash == EmailHash(email: "ada@example.com"))
        let order = record.summary
        #expect(order.orderID == "1001")
        #expect(order.items == [OrderItem(name: "Lamp", quantity: 2, price: 49.5, options: ["size": "8"])])
        #expect(order.shipments.first?.events?.count == 1)
        #expect(order.shipments.first?.events?.first?.at == Timestamp("2026-03-03T00:00:00Z"))
        #expect(order.total == 99)
        #expect(order.placedAt == nil)
    }

    @Test(arguments: ["", "[]", "{}", #"{"order_id": "A"}"#, #"{"status": "shipped"}"#, "<html>"])
    func whatIsNoOrderIsRefused(json: String) {
        #expect(throws: OrderFormatError.self) { try OrderRecord(json: Array(json.utf8)) }
    }

    @Test(arguments: [("#nw-10404", "NW-10404"), (" nw 10404", "NW10404"), ("1042", "1042")])
    func idsMatchWithoutCaseSpacesAndHash(typed: String, normal: String) {
        #expect(OrderID.normal(typed) == normal)
    }
}
