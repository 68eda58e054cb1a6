/// What else decides whether a claim holds.
package struct ClaimSetting: Hashable, Sendable {
    /// What the customer asked: sentences such as "It costs $5" are about that.
    package var question: String
    /// Whether this very reply hands the conversation to a person.
    package var handsOver: Bool
    package var products: [OfferedProduct]
    /// What the order system says of the order and its parcels, in its own words; nil without an order.
    package var orderStates: [String]?
    /// The reply answers nothing: it greets, hands over or refuses, so only its numbers, dates, codes and promises
    /// count.
    package var isTalk: Bool
    /// The reply is made of the evidence's own sentences: only what they don't say in so many words is checked.
    package var isComposed: Bool

    package init(
        question: String = "", handsOver: Bool = false, products: [OfferedProduct] = [],
        orderStates: [String]? = nil, isTalk: Bool = false, isComposed: Bool = false
    ) {
        self.question = question
        self.handsOver = handsOver
        self.products = products
        self.orderStates = orderStates
        self.isTalk = isTalk
        self.isComposed = isComposed
    }
}
