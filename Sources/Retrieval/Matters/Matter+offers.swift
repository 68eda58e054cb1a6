extension Matter {
    /// Prices, codes, cards, clubs, and what comes after the purchase.
    static let offers = [
        Matter(
            "codes", "Why a promo code does not work: it has expired, or the order is below the minimum",
            asked: ["my code doesn't work", "where do I put the voucher", "why is my promo code rejected"]),
        Matter(
            "stacking", "Only one code per order: codes cannot be combined",
            asked: [
                "can I use two codes", "can I combine discounts", "does it stack with another offer",
                "can I use my code on sale items",
            ]),
        Matter(
            "late_code", "A code can't be added after the order was placed",
            asked: ["I forgot to enter my code", "can you add the discount afterwards"]),
        Matter(
            "first_order", "Welcome discount on your first order for signing up to the newsletter",
            asked: ["is there a discount for new customers", "do I get something off my first order"]),
        Matter(
            "group_discount", "Discounts for students, teachers, military and medical staff",
            asked: ["do students pay less", "is there a nurse discount", "do you have a military discount"]),
        Matter(
            "bulk", "Discounts for groups, companies and bulk orders",
            asked: [
                "do I get a better price if I buy many", "our club needs a dozen, is there a discount",
                "we need 50 of these for our company",
                "do you do wholesale",
            ]),
        Matter(
            "gift_card", "Gift cards: amounts and how they are sent",
            asked: [
                "do you sell gift cards", "I want to give someone a voucher",
                "which amounts do gift cards have",
            ]),
        Matter(
            "gift_card_expiry", "Gift cards are valid for years: expiry of a gift card",
            asked: [
                "do gift cards expire", "I found an old gift card, is it still good",
                "how long is the voucher valid",
            ]),
        Matter(
            "gift_card_lost", "Lost gift cards can be replaced with the proof of purchase or order number",
            asked: [
                "I lost my gift card", "someone threw away my voucher, is the money gone",
                "gift card was stolen",
            ]),
        Matter(
            "gift_card_balance", "Checking the balance of a gift card",
            asked: ["how much is left on my gift card", "where do I see my voucher balance"]),
        Matter(
            "gift_wrap", "Gift wrapping and a handwritten card",
            asked: ["can you wrap it", "it's a present, can you pack it nicely", "can you add a note"]),
        Matter(
            "points_earn", "Loyalty program: how you earn points and what they are worth",
            asked: ["how do I get points", "what are my points worth", "how does the loyalty program work"]),
        Matter(
            "points_expire", "Points expire after months without a purchase",
            asked: [
                "do my points expire", "do points go away if I don't buy for a while",
                "how long do points last",
            ]),
        Matter(
            "points_missing", "Missing points are credited days after delivery",
            asked: ["my points are missing", "I ordered and got no points", "when do I get my points"]),
        Matter(
            "subscription", "Subscriptions: delivery intervals and saving on repeat orders",
            asked: [
                "how does the subscription work", "what do I save with a subscription",
                "can it come every month",
            ]),
        Matter(
            "subscription_pause", "Pausing or skipping a subscription delivery",
            asked: [
                "can I skip a delivery", "can I put my subscription on hold",
                "I'm away, pause my repeat order",
            ]),
        Matter(
            "subscription_cancel", "Ending a subscription: minimum number of deliveries",
            asked: [
                "how do I stop my subscription", "is there a minimum term",
                "how do I get out of the repeat order",
            ]),
        Matter(
            "warranty", "Warranty period: how long the warranty lasts and what it covers",
            asked: [
                "how long is the warranty", "is it under guarantee", "what does the guarantee cover",
                "it broke after a year",
            ]),
        Matter(
            "warranty_not", "The warranty does not cover wear, misuse, accidents or loss",
            asked: [
                "I dropped it, is that covered", "it's worn out, is that under warranty",
                "is accidental damage covered",
                "my dog chewed it, does the guarantee replace it", "I lost it, is that covered",
            ]),
        Matter(
            "warranty_transfer", "The warranty is transferable to a second owner or not",
            asked: ["I bought it second hand, am I covered", "does the warranty pass on if I sell it"]),
        Matter(
            "warranty_extended", "Extended warranty and protection plan: price and deadline",
            asked: [
                "can I extend the warranty", "how much is the protection plan",
                "is longer coverage available",
            ]),
        Matter(
            "warranty_claim", "How to make a warranty claim: what we need from you",
            asked: ["how do I claim the warranty", "what do you need from me for a warranty case"]),
        Matter(
            "repair", "Repairs: we repair products, cost and time of a repair",
            asked: [
                "can you fix it", "do you do repairs", "what does a repair cost",
                "it has a hole, do you mend it",
            ]),
        Matter(
            "spare_parts", "Spare parts and replacement parts",
            asked: ["I need a spare part", "do you sell replacement parts", "I lost a piece of it"]),
        Matter(
            "recycle", "Recycling: bring back your old products",
            asked: [
                "what do I do with the old one", "do you take back old products",
                "do I get something for my old stuff",
            ]),
    ]
    /// The shop itself.
    static let shop = [
        Matter(
            "hours", "Opening hours: Monday to Friday, Saturday, Sunday closed",
            asked: [
                "when are you open", "are you open on sundays", "what time do you close",
                "open on public holidays?",
            ]),
        Matter(
            "contact", "Contact: phone number, e-mail and live chat hours",
            asked: ["how can I reach you", "do you have a phone number", "where can I write to"]),
        Matter(
            "stores", "Our stores: address and location of our shops",
            asked: [
                "where are your shops", "do you have a store near me", "what's your address",
                "can I try it somewhere",
            ]),
        Matter(
            "jobs", "Jobs and careers: we are hiring",
            asked: ["are you hiring", "I'd like to work for you", "do you have open positions"]),
        Matter(
            "company", "About us: our company, founded, employees, owner",
            asked: [
                "who owns the company", "how many people work for you", "when were you founded",
                "who is your boss",
            ]),
        Matter(
            "back_in_stock", "Back in stock: when sold out items return, notify me",
            asked: [
                "when will it be back", "it's sold out, will you get more",
                "can you tell me when it's available again",
            ]),
        Matter(
            "preorder", "Pre-orders and backorders: when they ship",
            asked: ["can I order it before it's out", "when do pre-orders ship"]),
        Matter(
            "recall", "Product recall: stop using the product",
            asked: ["is my product recalled", "I heard there's a recall", "is it dangerous to use"]),
        Matter(
            "size_between", "Between two sizes, take the larger or smaller one",
            asked: ["I'm between two sizes", "does it run small", "should I size up"]),
        Matter(
            "size_measure", "How to measure for the right size",
            asked: ["how do I measure", "where do I put the tape"]),
    ]

    /// What is no matter of any page, and would be taken for one.
    static let others = [
        Matter(
            "product_price", "",
            asked: [
                "how much is it", "what does it cost", "price?", "how much is that one",
                "what's the price of this",
            ]),
        Matter(
            "product_search", "",
            asked: [
                "I'm looking for something for my dad", "do you have this in my size",
                "which one do you recommend",
            ]),
    ]

    static let all = shipping + returns + orders + offers + shop + others
}
