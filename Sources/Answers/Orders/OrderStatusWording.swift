/// Says an order's or a parcel's status as a sentence would.
enum OrderStatusWording {
    /// What follows "Your order … "; nil for a status that only its shop understands.
    static func predicate(_ status: String) -> String? {
        switch normal(status) {
        case "pending", "placed", "created", "received", "confirmed": "has been received"
        case "processing", "in_progress", "preparing", "paid": "is being prepared"
        case "on_hold", "held": "is on hold"
        case "packed", "ready_to_ship": "is packed and waiting for the carrier"
        case "shipped", "dispatched", "sent", "fulfilled": "has been shipped"
        case "in_transit", "on_the_way", "underway": "is on its way"
        case "out_for_delivery": "is out for delivery"
        case "delivered": "was delivered"
        case "delayed": "is delayed"
        case "lost": "seems to be lost"
        case "backordered", "back_ordered": "is waiting for an item that is not in stock yet"
        case "partially_shipped", "partially_fulfilled": "has been shipped in part; the rest follows"
        case "awaiting_pickup", "ready_for_pickup": "is ready for pick-up"
        case "cancelled", "canceled": "was cancelled"
        case "return_started", "return_requested": "has a return under way"
        case "returned": "was returned"
        case "refunded": "was refunded"
        case "partially_refunded": "was refunded in part"
        case "payment_failed", "payment_declined": "is on hold because the payment did not go through"
        case "exception", "failed_delivery", "delivery_failed": "could not be delivered yet"
        default: nil
        }
    }

    /// Nothing more will arrive.
    static func isOver(_ status: String) -> Bool {
        over.contains(normal(status))
    }

    /// Something went wrong that a person may have to mend.
    static func needsCare(_ status: String) -> Bool {
        troubled.contains(normal(status))
    }

    /// The customer waits longer than was promised.
    static func isLate(_ status: String) -> Bool {
        ["delayed", "backordered", "back_ordered", "partially_shipped", "on_hold", "held"]
            .contains(normal(status))
    }

    private static let over: Set<String> = [
        "delivered", "cancelled", "canceled", "returned", "refunded", "return_started", "return_requested",
        "lost", "awaiting_pickup", "ready_for_pickup", "payment_failed", "payment_declined",
    ]

    private static let troubled: Set<String> = [
        "lost", "payment_failed", "payment_declined", "exception", "failed_delivery", "delivery_failed",
    ]

    static func normal(_ status: String) -> String {
        status.lowercased().replacing("-", with: "_").replacing(" ", with: "_")
    }
}
