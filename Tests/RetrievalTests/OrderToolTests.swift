import Events
import Retrieval
import Synchronization
import TestSupport
import Testing

@Suite struct OrderToolTests {
    private func lookup(
        _ slots: Slots, identity: Identity = Identity(level: .anonymous), answer: OrderResponse
    ) async throws -> (OrderLookup, requests: Int, waits: Int) {
        let requests = Mutex(0)
        let waits = Mutex(0)
        let tool = OrderTool(
            lookUp: { _ in
                requests.withLock { $0 += 1 }
                return answer
            }, wait: { _ in waits.withLock { $0 += 1 } })
        var turn = TurnRouted.sample("where is it", route: .order, slots: slots)
        turn.identity = identity
        let lookup = try await tool.lookup(for: turn)
        return (lookup, requests.withLock { $0 }, waits.withLock { $0 })
    }

    @Test func theOwnerSeesTheOrder() async throws {
        let result = try await lookup(
            Slots(orderID: "#a-1001 ", emailHash: Shop.email), answer: .found(Shop.order))
        #expect(result.0.status == .found)
        #expect(result.0.order == Shop.order.summary)
        #expect(result.waits == 0)
    }

    @Test func aVerifiedEmailNeedsNoTypedOne() async throws {
        let result = try await lookup(
            Slots(orderID: "A-1001"), identity: Identity(level: .verified, emailHash: Shop.email),
            answer: .found(Shop.order))
        #expect(result.0.status == .found)
    }

    @Test func foreignAndUnknownOrdersCannotBeToldApart() async throws {
        let slots = Slots(orderID: "A-1001", emailHash: EmailHash(email: "eve@example.com"))
        let foreign = try await lookup(slots, answer: .found(Shop.order))
        let unknown = try await lookup(slots, answer: .unknown)
        #expect(foreign.0 == unknown.0)
        #expect(foreign.0 == OrderLookup(status: .notFound, orderID: "A-1001"))
        #expect(foreign.waits == 1 && unknown.waits == 1)
    }

    @Test func anOrderWithoutAnOwnerIsNobodys() async throws {
        let ownerless = OrderRecord(summary: Shop.order.summary, emailHash: nil)
        let result = try await lookup(
            Slots(orderID: "A-1001", emailHash: Shop.email), answer: .found(ownerless))
        #expect(result.0.status == .notFound)
    }

    @Test func anotherOrderThanTheOneAskedForIsNotShown() async throws {
        let result = try await lookup(
            Slots(orderID: "A-1002", emailHash: Shop.email), answer: .found(Shop.order))
        #expect(result.0.status == .notFound)
    }

    @Test func withoutIDOrEmailNothingIsRequested() async throws {
        let noEmail = try await lookup(Slots(orderID: "A-1001"), answer: .found(Shop.order))
        #expect(noEmail.0 == OrderLookup(status: .needsEmail, orderID: "A-1001"))
        let noID = try await lookup(Slots(emailHash: Shop.email), answer: .found(Shop.order))
        #expect(noID.0.status == .needsOrderID)
        #expect(noEmail.requests + noID.requests == 0)
    }

    @Test func aServiceThatIsDownIsNotAMissingOrder() async throws {
        let result = try await lookup(
            Slots(orderID: "A-1001", emailHash: Shop.email), answer: .unavailable)
        #expect(result.0 == OrderLookup(status: .unavailable, orderID: "A-1001"))
    }
}
