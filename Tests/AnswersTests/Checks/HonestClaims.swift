/// True sentences in words of their own, with the question they answer: a model may write them so.
enum HonestClaims {
    static let pages: [(String, [String])] = [
        (
            "How long can I return an item?",
            [
                "You have 30 days from delivery to return most items.",
                "You can send it back within 30 days of delivery, as long as it is unused.",
                "Orders placed between November 1 and December 24 can be returned until January 31.",
                "Yes, you can return it within 30 days.",
            ]
        ),
        (
            "Can sale items be returned?",
            [
                "Yes, sale items can be returned within 30 days, but Final Sale items can't be returned.",
                "Only items marked Final Sale can't be returned or exchanged.",
            ]
        ),
        (
            "What does a return cost?",
            [
                "A return by mail within the United States costs $6.95, which is deducted from your refund.",
                "Returning it at a Northwether store is free.",
                "Exchanges are free within 30 days of delivery.",
                "It's free if you exchange the item or take store credit.",
            ]
        ),
        (
            "When do I get my refund?",
            [
                "A refund usually takes 10 to 14 days from the day you hand in the parcel.",
                "We inspect your return within 3 business days after it arrives at our warehouse.",
                "After that, your bank needs 3 to 5 business days.",
            ]
        ),
        (
            "How much is standard shipping?",
            [
                "Standard shipping costs $5.95 and takes 3 to 5 business days.",
                "It's free for orders of $75 or more.",
                "Expedited shipping is $14.95 and takes 2 business days.",
                "Standard parcels travel with Harrier Post.",
            ]
        ),
        (
            "How much is shipping to Canada and how long does it take?",
            [
                "Shipping to Canada costs $14.95 and takes 5 to 8 business days.",
                "Shipping to Canada is free from $150.", "Duties and taxes for Canada are paid at checkout.",
            ]
        ),
        (
            "When does my order leave the warehouse?",
            ["Orders placed before 1 p.m. Eastern Time, Monday to Friday, leave the warehouse the same day."]
        ),
        (
            "Can expedited shipping go to a PO box?",
            [
                "No, expedited and next-day shipping can't go to PO boxes.",
                "Standard shipping goes to PO boxes.",
            ]
        ),
        (
            "Is the delivery time guaranteed?", ["Delivery times are estimates and not guarantees."]
        ),
        (
            "My parcel arrived damaged",
            ["Please report the damage within 7 days of delivery with photos of the box and the item."]
        ),
        (
            "How long is the warranty?",
            [
                "Northwether own-brand clothing, packs and tents have a 5-year warranty.",
                "For footwear, the warranty is 1 year.",
                "The warranty does not cover normal wear, accidents, cuts or burns.",
            ]
        ),
        (
            "What does a repair at the Mend Bench cost?",
            [
                "A new main zipper on a jacket costs $45.", "New soles on leather boots are $85.",
                "Repairs take 10 to 15 business days plus shipping.",
            ]
        ),
        (
            "Do you have a promo code or a discount?",
            [
                "New newsletter subscribers get 10% off their first order of $50 or more.",
                "Students, teachers and members of the military get 15% off full-price items.",
                "You can use one promo code per order.",
            ]
        ),
        (
            "Do gift cards expire?",
            [
                "Gift cards never expire and there are no fees.",
                "You can use up to three gift cards in one order.",
            ]
        ),
        (
            "Which payment methods do you accept?",
            [
                "You can pay with Visa, Mastercard, American Express, Discover, PayPal, Apple Pay or Google Pay.",
                "We don't accept checks, bank transfers, cash on delivery or cryptocurrency.",
            ]
        ),
        (
            "Can I cancel or change my order?",
            [
                "You can cancel it while its status is Processing.",
                "Once it has been packed or shipped, it can't be cancelled any more.",
            ]
        ),
        (
            "How do I reach support?",
            [
                "Our support team is available Monday to Friday from 8 a.m. to 8 p.m. Eastern Time.",
                "You can call +1 (207) 555-0142 or write to support@northwether.example.",
            ]
        ),
        (
            "I forgot my password",
            [
                "Open Reset password and enter your e-mail address.",
                "The link to reset your password is valid for 60 minutes and works once.",
            ]
        ),
        (
            "What are Cairn Club points worth?",
            ["100 points are worth $5.", "Points expire after 18 months without a purchase."]
        ),
    ]

    /// Freer words, as a model would choose them.
    static let paraphrases: [(String, [String])] = [
        (
            "Can I return an item that I opened?",
            [
                "Yes, you may open the packaging and try the item on at home.",
                "An opened box is fine as long as the item is unused.",
                "Opened food and opened care products can't be returned.",
                "The item has to be unused, clean and complete with all tags.",
                "Shoes that were worn outdoors can't be returned.",
                "Gift cards and gas canisters can't be returned.",
            ]
        ),
        (
            "What does it cost to send something back?",
            [
                "Within the United States a return by mail costs $6.95.",
                "If you exchange the item, the return is free.",
                "The $6.95 are deducted from your refund.",
                "Customers outside the United States pay for the return shipping themselves.",
                "Ridge and Summit members return for free.",
            ]
        ),
        (
            "Do you ship abroad?",
            [
                "Yes, we ship to Canada, the United Kingdom, the European Union, Switzerland and Norway.",
                "We don't ship to countries that are not in the table.",
                "Duties for Switzerland are paid on delivery.",
            ]
        ),
        (
            "Can I pay by check?",
            [
                "No, we don't accept checks.", "You can pay with PayPal.",
                "In our stores you can pay in cash.",
            ]
        ),
        (
            "Is damage by accidents covered by the warranty?",
            [
                "No, the warranty does not cover accidents.", "Accidents and normal wear are not covered.",
                "It covers faults in material and workmanship.",
                "The Mend Bench can repair it for a fair price.",
                "The warranty starts on the day of delivery.",
            ]
        ),
        (
            "Can I cancel my order after it was shipped?",
            [
                "No, once it is packed or shipped, an order can't be cancelled.",
                "You can refuse the parcel at the door, or accept it and return it within 30 days.",
                "You can cancel while the status is Processing.",
                "A pick-up order can be cancelled until you collect it.",
            ]
        ),
        (
            "What happens if my parcel is lost?",
            [
                "If the tracking has not moved for 7 business days, we treat the parcel as lost.",
                "You can then choose between a new shipment and a full refund.",
                "Please look with neighbors first and wait one business day.",
            ]
        ),
        (
            "Is it safe to pay here?",
            [
                "Card details are never stored on our servers.", "Never send card numbers by chat or e-mail.",
                "Our team will never ask for the full number.",
            ]
        ),
        (
            "Do you wrap gifts?",
            [
                "Yes, gift wrapping costs $4 per item and includes a card with your text.",
                "You can choose it in the cart.",
            ]
        ),
    ]

    static let talk: [String] = [
        "Would you like me to bring in a person?", "Would you like to talk to a person from our team?",
        "I'm sorry about the trouble.", "Hello! I can help with orders, deliveries, returns and products.",
        "Could you tell me your order number, please?", "I can look that up for you.", "Happy to help!",
        "You're welcome! Is there anything else I can help with?", "Thanks for your patience.",
        "I don't have information about that, and I'd rather not guess.",
        "Let me know if you have any questions.",
        "I can bring in a person from our team at any time.", "What size do you usually wear?",
        "I can't change your order myself.", "Great question!", "I'm glad that you asked.",
        "Of course.", "I understand how annoying that is.", "Please let me know which one you mean.",
    ]

    static let products: [String] = [
        "The MountainRunner Pro costs $120.00 and is in stock.", "The MountainRunner is $105.",
        "The Polar Cairn Parka is not in stock right now.",
        "The Polar Cairn Parka is sold out at the moment.",
        "The MountainRunner Pro comes in Black, Granite Grey and Moss Green.",
        "It weighs 310 g per shoe and has a 6 mm drop.", "The Lumenfox 400 costs $49 and is available.",
        "The MountainRunner Pro is fully waterproof and vegan.",
        "Yes, the MountainRunner Pro is waterproof.", "Yes, it is vegan.",
        "The MountainRunner is cheaper than the MountainRunner Pro.",
        "The MountainRunner Pro is made for wet, rocky and muddy paths.",
        "The MountainRunner is a light shoe for dry paths.",
        "- MountainRunner Pro: $120.00, in stock\n- Polar Cairn Parka: $399.00, not in stock right now",
    ]

    static let orders: [String] = [
        "Your order NW-10450 is on its way.", "It is expected on November 24, 2026.",
        "Your parcel should arrive on November 24.",
        "The tracking number with Harrier Post is HP13998698797.",
        "It was placed on November 18, 2026.",
        "Last update: Arrived at the sorting center in Harrisburg, PA.",
        "It was last scanned in Harrisburg, PA.", "It is currently in transit with Harrier Post.",
        "Your parcel is now at the sorting center in Harrisburg.", "It can no longer be cancelled.",
        "You paid $329.00 for the Lantern Tent.", "Your order has been shipped with Harrier Post.",
    ]
}
