extension Matter {
    /// Taking things back, and the money.
    static let returns = [
        Matter(
            "return_window", "You can return items within days of delivery: return period",
            asked: [
                "what is your return policy", "how long do I have to send something back",
                "how many days can I return it", "how late can I bring stuff back",
                "what's the return window",
                "until when can I return something",
            ]),
        Matter(
            "return_how", "How to return: print the return label and hand in the parcel",
            asked: [
                "how do I send something back", "I want to return my order", "how do I start a return",
                "where do I get a return label", "what do I have to do to return it",
            ]),
        Matter(
            "return_cost", "The cost of a return: return shipping is free or paid by you",
            asked: [
                "who pays for the return", "is sending it back free", "what does a return cost",
                "do I have to pay postage to send it back", "is the return label free",
            ]),
        Matter(
            "return_condition", "Returned items must be unused, unworn and in the original packaging",
            asked: [
                "I already opened it, can I still return it", "can I return something I've used",
                "I threw away the box, can I send it back", "I wore it once, does it still go back",
                "what condition does it have to be in", "I tried it a few times and don't like it",
            ]),
        Matter(
            "not_returnable", "Items that can't be returned: final sale, hygiene, personalised products",
            asked: [
                "what can't be returned", "can I return sale items", "are clearance items returnable",
                "can I send back something personalised", "are there things you don't take back",
            ]),
        Matter(
            "refund_time", "Refunds: once we have your return the refund takes business days to show",
            asked: [
                "when do I get my money back", "how long does the refund take",
                "I sent it back, where's my money",
                "when will the refund show up", "you have my return for a week and no refund",
            ]),
        Matter(
            "refund_method", "The refund goes to the original payment method",
            asked: [
                "how will I be refunded", "can I get the refund on another card",
                "do I get money or a voucher",
                "my card expired, where does the refund go",
            ]),
        Matter(
            "refund_shipping", "The original delivery charge is refunded or not",
            asked: [
                "do I get the delivery fee back", "is the shipping refunded too",
                "what about the postage I paid",
            ]),
        Matter(
            "exchange", "Exchange for another size or color",
            asked: [
                "can I swap it for another size", "it doesn't fit, can I exchange it",
                "I want the other color instead",
                "how do exchanges work",
            ]),
        Matter(
            "gift_return", "Returning a gift: store credit for the recipient, the buyer is not told",
            asked: [
                "I got it as a present, can I return it", "will the buyer find out that I returned it",
                "can the person I give it to bring it back",
            ]),
        Matter(
            "holiday_returns",
            "Holiday returns: orders placed before Christmas can be returned until January",
            asked: [
                "I'm buying it for christmas, what if they don't like it",
                "do you extend returns over the holidays",
                "how long can a christmas present be returned",
            ]),
        Matter(
            "store_return", "Returning an online order in a store",
            asked: ["can I bring it back to a shop", "can I return an online order in store"]),
        Matter(
            "damaged_arrival", "Damaged on arrival: send us photos and we replace or refund it",
            asked: [
                "it arrived broken", "the box was crushed and it's in pieces", "my parcel came damaged",
                "it was soaked when it came", "it doesn't work out of the box",
            ]),
        Matter(
            "wrong_item", "If we sent the wrong item or something is missing, tell us",
            asked: [
                "you sent me the wrong thing", "that's not what I ordered",
                "something is missing from the box",
                "I got someone else's order",
            ]),
        Matter(
            "price_adjustment",
            "Price adjustment: if the price drops after your purchase we refund the difference",
            asked: [
                "it's cheaper now than when I bought it",
                "the price went down after I ordered, do I get the difference",
                "I bought it last week and now it's on sale", "if it goes on sale later do I get money back",
            ]),
        Matter(
            "price_match", "Price match: we match a lower price of another shop for the same item",
            asked: [
                "I found it cheaper elsewhere", "do you price match", "another shop sells it for less",
                "will you beat their price",
            ]),
    ]
}
