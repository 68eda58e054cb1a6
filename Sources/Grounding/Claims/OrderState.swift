/// What a text says of an order's progress.
enum OrderState: Hashable, CaseIterable {
    case processing, packed, shipped, outForDelivery, delivered, cancelled, delayed, lost, returned, refunded
    case backordered, waiting, held

    /// The states that `words` name.
    static func all(in words: [String]) -> Set<OrderState> {
        var found = Set(
            allCases.filter { state in
                (phrases[state] ?? []).contains { !Phrases.places(of: $0, in: words).isEmpty }
            })
        // "Out for delivery" and "to be delivered" are not there yet.
        if words.contains("delivered"), !Phrases.places(of: "be delivered", in: words).isEmpty {
            found.remove(.delivered)
        }
        return found
    }

    /// The states that hold too when this one does.
    var implied: Set<OrderState> {
        switch self {
        case .delivered, .outForDelivery: [self, .shipped]
        case .returned: [self, .delivered, .shipped]
        case .packed: [self, .processing]
        case .waiting: [self]
        default: [self]
        }
    }

    private static let phrases: [OrderState: [String]] = [
        .processing: ["being prepared", "processing", "been received", "preparing", "pending", "confirmed"],
        .packed: ["packed", "ready to ship", "waiting for the carrier"],
        .shipped: [
            "shipped", "dispatched", "on its way", "on their way", "in transit", "been sent",
            "left our warehouse",
            "left the warehouse", "handed to", "shipped in part", "underway", "on the way",
        ],
        .outForDelivery: ["out for delivery"],
        .delivered: ["delivered", "arrived"],
        .cancelled: ["cancelled", "canceled"],
        .delayed: ["delayed", "running late"],
        .lost: ["lost"],
        .returned: ["returned", "return under way", "return started", "sent back"],
        .refunded: ["refunded"],
        .backordered: ["backordered", "back ordered", "not in stock yet"],
        .waiting: ["ready for pick up", "ready for pickup", "awaiting pickup", "awaiting pick up"],
        .held: ["on hold"],
    ]
}
