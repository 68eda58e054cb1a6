internal import Events

/// What the router's intent says about the place in the purchase.
struct IntentReading {
    let label: String?
    let probability: Double

    /// A guess below this is no reading.
    static let threshold = 0.35

    init(_ intents: [IntentScore]) {
        let best = intents.first.flatMap { $0.probability >= Self.threshold ? $0 : nil }
        label = best?.intent
        probability = best?.probability ?? 0.5
    }

    /// The intent of a matter after the purchase, or about the service.
    var supportMatter: String? {
        label.flatMap { Self.support.contains($0) ? $0 : nil }
    }

    /// The purchase is made; how something is shipped is asked before, too.
    var isAfterPurchase: Bool { supportMatter != nil && label != "shipping_info" }

    /// Help that somebody needs in order to buy.
    var purchaseMatter: String? { label == "payment_issue" ? label : nil }

    func stage(hasDetails: Bool, words: [String]) -> PurchaseStage {
        if isAfterPurchase { return .support }
        if purchaseMatter != nil || Self.isBuying(words) { return .purchase }
        switch label {
        case "product_question", "size_fit", "price_promotion", "shipping_info": return .consider
        default: return hasDetails ? .consider : .browse
        }
    }

    /// `I'll take them`, `add it to my cart`: the decision is made.
    private static func isBuying(_ words: [String]) -> Bool {
        let text = " " + words.joined(separator: " ") + " "
        return buying.contains { text.contains(" \($0) ") }
    }

    private static let support: Set<String> = [
        "order_status", "shipping_info", "return_refund", "cancel_or_change_order", "account_access",
        "complaint",
    ]
    private static let buying = [
        "i'll take", "i will take", "i'll buy", "i want to buy", "i'd like to buy", "want to order",
        "like to order",
        "ready to buy", "place an order", "add to cart", "to my cart", "in my cart", "checkout", "check out",
        "buy it now", "order it now", "purchase it", "buy them now", "want to purchase",
    ]
}
