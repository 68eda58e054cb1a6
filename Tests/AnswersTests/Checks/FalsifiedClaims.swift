/// Sentences that are each a small change of a true one, with the question they would answer.
enum FalsifiedClaims {
    static let pages: [(String, [String])] = [
        (
            "How long can I return an item?",
            [
                "You can return most items within 60 days of delivery.",
                "You can return most items within 14 days of delivery.",
                "After 60 days we can't take back an item unless it is defective.",
                "You can return used items within 30 days.", "You can return any item at any time.",
                "Orders placed between November 1 and December 24 can be returned until February 28.",
                "Orders placed between October 1 and December 24 can be returned until January 31.",
            ]
        ),
        (
            "Can sale items be returned?",
            [
                "Sale items can't be returned.", "Items marked Final Sale can be returned within 30 days.",
                "Sale items can be returned within 7 days.",
            ]
        ),
        (
            "What does a return cost?",
            [
                "Returns by mail within the United States cost $9.95.",
                "Returns by mail within the United States are free.",
                "Returns by mail within the United States cost $5.95.",
                "Exchanges for another size cost $6.95.", "The original shipping cost is always refunded.",
            ]
        ),
        (
            "When do I get my refund?",
            [
                "We inspect a return within 10 business days of its arrival.",
                "Your refund takes 10 to 14 weeks in total.",
                "Your bank needs 1 business day to show the money.",
                "Refunds are sent immediately.",
            ]
        ),
        (
            "Can I return shoes that I wore?",
            [
                "Shoes with marks of outdoor wear on the sole can be returned.",
                "Shoes may not be tried on indoors.",
            ]
        ),
        (
            "How much is standard shipping?",
            [
                "Standard shipping costs $7.95.", "Standard shipping is free for orders of $50 or more.",
                "Standard shipping is free for all orders.", "Expedited shipping takes 1 business day.",
                "Next day shipping costs $14.95.", "Expedited shipping is free from $75.",
                "Standard shipping takes 3–5 days.", "Standard parcels travel with SwiftLark Express.",
                "Expedited parcels travel with Harrier Post.",
                "Standard shipping is free for orders under $75.",
            ]
        ),
        (
            "How much is shipping to Canada and how long does it take?",
            [
                "Shipping to Canada costs $24.95.", "Shipping to Canada takes 10 to 15 business days.",
                "Shipping to Canada is free from $100.", "We also ship to Brazil.",
            ]
        ),
        (
            "When does my order leave the warehouse?",
            [
                "Orders placed before 5 p.m. Eastern Time leave our warehouse the same day.",
                "Our carriers deliver from Monday to Sunday.",
            ]
        ),
        (
            "Can expedited shipping go to a PO box?",
            ["Expedited shipping can go to PO boxes.", "Standard shipping can't go to PO boxes."]
        ),
        (
            "Is the delivery time guaranteed?",
            ["Delivery times are guaranteed.", "We guarantee that your parcel arrives on time."]
        ),
        (
            "My parcel arrived damaged",
            [
                "Report damage within 30 days of delivery.", "Orders above $300 need a signature.",
                "The carrier tries to deliver five times.",
            ]
        ),
        (
            "How long is the warranty?",
            [
                "Footwear has a warranty of 2 years.",
                "Northwether own-brand clothing has a warranty of 10 years.",
                "The warranty covers accidents and burns.", "The warranty lasts forever.",
                "A warranty claim is decided within 3 business days of the item's arrival.",
            ]
        ),
        (
            "What does a repair at the Mend Bench cost?",
            [
                "New soles on leather boots cost $45.", "A new main zipper on a jacket costs $85.",
                "A repair takes 2 to 3 business days plus shipping.",
                "Return shipping after a paid repair is free.",
            ]
        ),
    ]

    static let offers: [(String, [String])] = [
        (
            "Do you have a promo code or a discount?",
            [
                "Use code SAVE10 at checkout.", "Use the promo code WELCOME at checkout.",
                "New newsletter subscribers get 20% off their first order.",
                "Students get 25% off full-price items.", "You can use two promo codes per order.",
                "Promo codes work on gift cards.", "I can offer you a 10% discount.",
                "I've applied a $20 credit to your account.", "Let me apply a discount for you.",
            ]
        ),
        (
            "The price dropped after my order, do you adjust it?",
            [
                "If the price falls within 30 days of your order, we refund the difference.",
                "Price adjustments apply to Final Sale items.",
            ]
        ),
        (
            "Is there a bulk discount for groups?", ["Groups that buy five or more of one item get 10% off."]
        ),
        (
            "When is Black Friday?", ["Black Friday Week runs from November 20 to November 30, 2026."]
        ),
        (
            "How does refer a friend work?", ["Your friend gets $25 off an order of $100 or more."]
        ),
        (
            "Do gift cards expire?",
            [
                "Gift cards expire after 12 months.", "Gift cards are available from $10 to $500.",
                "You can use up to five gift cards in one order.", "Gift cards can be exchanged for cash.",
            ]
        ),
        (
            "Which payment methods do you accept?",
            [
                "We accept cryptocurrency.", "We accept Visa, Klarna and PayPal.",
                "A late payment costs a fee of $15.",
                "A pending authorization disappears by itself within 24 hours.",
            ]
        ),
        (
            "Can I cancel or change my order?",
            [
                "Once the status is Packed or Shipped, an order can be cancelled.",
                "You can add an item to an order that has been placed.", "I have cancelled your order.",
                "I've changed the shipping address for you.",
            ]
        ),
        (
            "How do I reach support?",
            [
                "Our phone number is +1 (207) 555-0199.", "You can write to help@northwether.example.",
                "Our support team is available Monday to Saturday from 8 a.m. to 8 p.m. Eastern Time.",
                "Our support team is available Monday to Friday from 6 a.m. to 8 p.m. Eastern Time.",
            ]
        ),
        (
            "Where are your stores?",
            [
                "We have a store in Chicago.", "We have seven stores.",
                "The Burlington store is open until 9 p.m.",
            ]
        ),
        (
            "I forgot my password",
            [
                "The link to reset your password is valid for 24 hours.",
                "After three wrong passwords an account is locked for 30 minutes.",
            ]
        ),
        (
            "What are Cairn Club points worth?",
            [
                "100 points are worth $10.", "Points expire after 24 months without a purchase.",
                "You reach Ridge with $800 spent in 12 months.", "Points can be paid out in cash.",
            ]
        ),
    ]

    /// Rules without a number, turned round or invented.
    static let rules: [(String, [String])] = [
        (
            "Which items can't be returned?",
            [
                "Final Sale items can be returned too if you keep the tags.",
                "Gift cards can be returned as well.",
                "Opened food can be returned.", "Gas canisters may be sent back by mail.",
                "Personalized items can be returned.", "Socks without their tag can be returned.",
            ]
        ),
        (
            "What are the conditions of a return?",
            [
                "The item may be used as long as it is clean.", "Worn shoes can also be returned.",
                "Clothing that was washed can be returned.", "Returns are free.",
                "Customers outside the United States pay $6.95.", "Restocking fees do not apply.",
                "Don't worry, late returns are usually accepted.", "Tags are not required.",
                "You can return it with no questions asked.", "We pay for the return shipping from abroad.",
            ]
        ),
        (
            "What does the warranty cover?",
            [
                "Damage by accidents is covered.", "Normal wear is covered.", "Burns are covered as well.",
                "Damage by animals is covered.", "You need to register the product.",
            ]
        ),
        (
            "How can I pay?",
            [
                "You can pay by check.", "Cash on delivery is possible.", "We also take cryptocurrency.",
                "Your card details are stored on our servers.",
            ]
        ),
        (
            "Can I cancel my order?",
            [
                "You can cancel at any time, even after shipping.", "A packed order can still be cancelled.",
                "The country can be changed too.",
            ]
        ),
        (
            "Where do you ship?",
            [
                "Yes, we ship worldwide.", "We ship to every country.", "Gas canisters can be sent by air.",
                "Expedited shipping goes to PO boxes.",
            ]
        ),
    ]

    static let promises: [String] = [
        "Expect a call from our team within the hour.",
        "A colleague is going to ring you this afternoon.", "We will make an exception for you this time.",
        "Please send your card number to our team.", "We will call you back within an hour.",
        "Our team will contact you tomorrow.",
        "Your refund is on its way.", "I've refunded you the full amount.",
        "I'll send you a new label by e-mail.", "A replacement has been sent to you.",
        "I guarantee that your parcel arrives before Christmas.",
        "Someone from our team will be in touch soon.",
        "I'm connecting you with an agent now.", "We'll give you free shipping on your next order.",
        "I have forwarded your complaint to our manager.", "Your return has been approved.",
        "I will make sure that you get your money back today.", "We've issued a refund to your card.",
    ]

    static let products: [String] = [
        "The MountainRunner Pro is made of leather.", "It won an award.",
        "The MountainRunner Pro is not vegan.", "The MountainRunner is vegan.", "Yes, size 13 is in stock.",
        "The MountainRunner Pro is cheaper than the MountainRunner.", "The MountainRunner Pro costs $105.00.",
        "The MountainRunner costs $120.",
        "The Polar Cairn Parka is in stock.", "The MountainRunner Pro is sold out.",
        "The MountainRunner Pro is available in red.", "The Lumenfox 400 costs $39.",
        "The MountainRunner Pro is our cheapest trail shoe.", "The MountainRunner Pro is 20% off today.",
        "The MountainRunner Pro comes in purple.", "The MountainRunner Pro weighs 250 g per shoe.",
        "The MountainRunner Pro is not waterproof.", "The Polar Cairn Parka costs $120.00.",
        "The MountainRunner Pro in black is in stock.", "The MountainRunner Pro has a 9 mm drop.",
    ]

    static let orders: [String] = [
        "It was left with your neighbor.", "It is stuck in customs.", "It is now in New York.",
        "Your card was declined.", "It can still be cancelled.", "It is now in Portland, ME.",
        "The driver will ring your bell before noon.", "Your order NW-10450 was delivered.",
        "Your order is expected on November 26, 2026.",
        "The tracking number with Harrier Post is HP99999999999.",
        "Your parcel travels with SwiftLark Express.", "Your order NW-10450 has been cancelled.",
        "Your order NW-10499 is on its way.", "You paid $199.00 for it.", "Your order has been refunded.",
        "It was placed on November 12, 2026.", "Your parcel will arrive tomorrow.",
        "Your order holds two Lantern Tents.", "Last update: Arrived at the sorting center in Chicago, IL.",
    ]
}
