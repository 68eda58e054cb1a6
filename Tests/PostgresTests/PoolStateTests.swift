import Testing

@testable import Postgres

@Suite struct PoolStateTests {
    private typealias State = PoolState<String>

    @Test func connectionsAreOpenedOnlyWhenAsked() {
        var state = State(size: 2)
        #expect(describe(state.request(state.ticket())) == "open")
        #expect(describe(state.giveBack("a")) == "kept")
        #expect(describe(state.request(state.ticket())) == "a")
        #expect(describe(state.request(state.ticket())) == "open")
        #expect(describe(state.request(state.ticket())) == "queued")
    }

    @Test func waitersAreServedInTheOrderOfAsking() {
        var state = State(size: 1)
        _ = state.request(state.ticket())
        let (first, second) = (state.ticket(), state.ticket())
        _ = state.request(first)
        _ = state.request(second)
        #expect(describe(state.giveBack("a")) == "\(first): a")
        // Nobody who comes now overtakes the second one.
        #expect(describe(state.request(state.ticket())) == "queued")
        #expect(describe(state.giveBack("a")) == "\(second): a")
    }

    @Test func aBrokenConnectionGivesTheWaiterTheRightToOpenOne() {
        var state = State(size: 1)
        _ = state.request(state.ticket())
        let waiter = state.ticket()
        _ = state.request(waiter)
        #expect(describe(state.giveBack(nil)) == "\(waiter): open")
    }

    @Test func aCancelledWaiterIsPassedOver() {
        var state = State(size: 1)
        _ = state.request(state.ticket())
        let (first, second) = (state.ticket(), state.ticket())
        _ = state.request(first)
        _ = state.request(second)
        #expect(state.cancel(first) == true)
        #expect(state.cancel(first) == false)
        #expect(describe(state.giveBack("a")) == "\(second): a")
        #expect(state.cancel(second) == false)
    }

    @Test func aClosedPoolServesNobody() {
        var state = State(size: 2)
        _ = state.request(state.ticket())
        _ = state.request(state.ticket())
        _ = state.giveBack("a")
        let closed = state.close()
        #expect(closed.members == ["a"])
        #expect(describe(state.request(state.ticket())) == "closed")
        #expect(describe(state.giveBack("b")) == "surplus b")
    }

    private func describe(_ answer: State.Answer) -> String {
        switch answer {
        case .granted(let grant): describe(grant)
        case .queued: "queued"
        case .closed: "closed"
        }
    }

    private func describe(_ returned: State.Returned) -> String {
        switch returned {
        case .handedOver(let ticket, let grant): "\(ticket): \(describe(grant))"
        case .kept: "kept"
        case .surplus(let member): "surplus \(member ?? "none")"
        }
    }

    private func describe(_ grant: State.Grant) -> String {
        switch grant {
        case .member(let member): member
        case .opening: "open"
        }
    }
}
