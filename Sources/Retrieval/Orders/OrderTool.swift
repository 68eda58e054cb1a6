package import Events

/// Looks an order up for a customer who names both its id and its e-mail.
///
/// An unknown order and somebody else's order give the same answer after the same time.
package struct OrderTool: Sendable {
    /// No refusal comes sooner, so that its timing does not tell whether the order exists.
    package static let refusalTime: Duration = .milliseconds(400)

    private let lookUp: @Sendable (String) async throws -> OrderResponse
    private let wait: @Sendable (_ until: ContinuousClock.Instant) async throws -> Void

    package init(
        lookUp: @escaping @Sendable (String) async throws -> OrderResponse,
        wait: @escaping @Sendable (_ until: ContinuousClock.Instant) async throws -> Void = {
            try await Task.sleep(until: $0, clock: .continuous)
        }
    ) {
        self.lookUp = lookUp
        self.wait = wait
    }

    /// What came of it; without an id or an e-mail nothing is requested.
    package func lookup(for turn: TurnRouted) async throws -> OrderLookup {
        let known = turn.slots.orderID.map(OrderID.normal).flatMap { $0.isEmpty ? nil : $0 }
        guard let orderID = known else { return OrderLookup(status: .needsOrderID) }
        guard let email = turn.slots.emailHash ?? turn.identity.emailHash else {
            return OrderLookup(status: .needsEmail, orderID: orderID)
        }
        let refusal = ContinuousClock.now.advanced(by: Self.refusalTime)
        let response = try await lookUp(orderID)
        if response == .unavailable { return OrderLookup(status: .unavailable, orderID: orderID) }
        if case .found(let record) = response, belongs(record, orderID: orderID, email: email) {
            return OrderLookup(status: .found, orderID: record.summary.orderID, order: record.summary)
        }
        try await wait(refusal)
        return OrderLookup(status: .notFound, orderID: orderID)
    }

    private func belongs(_ record: OrderRecord, orderID: String, email: EmailHash) -> Bool {
        guard let owner = record.emailHash else { return false }
        return Self.equal(owner, email) && OrderID.matches(record.summary.orderID, orderID)
    }

    /// Looks at every byte whatever the first ones are.
    private static func equal(_ left: EmailHash, _ right: EmailHash) -> Bool {
        let left = Array(left.rawValue.utf8)
        let right = Array(right.rawValue.lowercased().utf8)
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
