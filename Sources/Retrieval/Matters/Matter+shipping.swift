extension Matter {
    /// What a delivery costs, how long it takes, where it goes, and what may go wrong.
    static let shipping = [
        Matter(
            "shipping_cost", "Shipping costs: standard delivery costs, price of shipping",
            asked: [
                "how much is delivery", "what does shipping cost", "what do you charge for postage",
                "how much for sending it to me", "is there a delivery fee", "what are your shipping rates",
            ]),
        Matter(
            "free_shipping", "Free shipping on orders over a minimum amount",
            asked: [
                "from what amount is shipping free", "how much do I have to spend to not pay postage",
                "do you ship for free", "what's the minimum for free delivery", "when is delivery free",
            ]),
        Matter(
            "shipping_time", "Delivery times: standard shipping takes business days",
            asked: [
                "how long does delivery take", "when will it get here if I order today",
                "how many days until it arrives", "how fast do you ship", "how long till my stuff comes",
            ]),
        Matter(
            "express", "Express shipping and next day delivery, price of overnight",
            asked: [
                "I need it by tomorrow", "can you send it faster", "do you have express shipping",
                "how much is next day", "is there overnight delivery", "what's the quickest option",
            ]),
        Matter(
            "cutoff", "Orders placed before the cut-off time are dispatched the same day",
            asked: [
                "if I order now does it go out today", "until what time do I have to order",
                "what's the cutoff for same day dispatch", "will it leave today if I order this afternoon",
                "I order in the evening, is it here tomorrow",
            ]),
        Matter(
            "weekend_delivery", "Deliveries on Saturdays and Sundays",
            asked: [
                "do you deliver on saturday", "does it come at the weekend", "deliveries on sunday?",
            ]),
        Matter(
            "countries", "Countries that we ship to: international shipping, orders from abroad",
            asked: [
                "do you ship abroad", "can you send it to another country",
                "which countries do you deliver to",
                "do you send overseas", "I live abroad, can I order", "do you ship internationally",
            ]),
        Matter(
            "remote_areas",
            "Shipping to islands, remote areas and overseas territories takes longer and costs more",
            asked: [
                "do you deliver to the islands", "is it more expensive to a remote area",
                "we live on an island, what's the postage", "do you ship to military addresses",
            ]),
        Matter(
            "customs", "Customs duties and import taxes",
            asked: [
                "will I have to pay customs", "are duties included", "who pays the import tax",
                "do I get a bill from customs",
            ]),
        Matter(
            "po_box", "Delivery to PO boxes, parcel lockers and pick-up points",
            asked: [
                "can you send it to a po box", "do you deliver to a parcel locker",
                "can it go to a pickup point", "can I have it sent to a parcel shop",
            ]),
        Matter(
            "missed_delivery",
            "If nobody is home the carrier tries again or leaves the parcel at a pick-up point",
            asked: [
                "I wasn't home when the driver came", "what happens if I miss the delivery",
                "nobody is home during the day", "I missed the courier", "how long do they keep the parcel",
            ]),
        Matter(
            "returned_parcel", "A parcel that is not collected comes back to us and is refunded minus a fee",
            asked: [
                "what if the parcel goes back to you", "I didn't pick up my parcel in time",
                "my package was returned to sender",
            ]),
        Matter(
            "late_parcel", "If a parcel is late or tracking does not move, contact us and we start a search",
            asked: [
                "tracking hasn't moved for days", "my parcel is late", "it should have been here yesterday",
                "the tracking is stuck", "when is a parcel considered lost",
            ]),
        Matter(
            "marked_delivered", "The tracking says delivered but the parcel is missing",
            asked: [
                "it says delivered but I have nothing", "tracking shows delivered, nothing in my mailbox",
                "someone stole my package", "my parcel was taken from my porch",
            ]),
        Matter(
            "split_shipment", "Orders may be sent in several parcels",
            asked: [
                "only half of my order arrived", "why do I get two packages", "will it come in one box",
                "part of my order is missing",
            ]),
        Matter(
            "carrier", "We ship with this carrier",
            asked: ["who delivers your parcels", "which courier do you use", "who do you ship with"]),
        Matter(
            "address_change", "Changing the delivery address of an order that is on its way, redirect",
            asked: [
                "I typed the wrong address", "it's going to my old address", "can you redirect my parcel",
                "can I still change where it's sent", "I moved, can you send it somewhere else",
            ]),
        Matter(
            "collect", "Click and collect: pick up your order in a store",
            asked: [
                "can I pick it up in the shop", "do you have click and collect", "can I collect it myself",
                "how long do you keep my order at the store", "what do I need to bring to collect it",
            ]),
        Matter(
            "eco_packaging", "Our packaging is recyclable",
            asked: [
                "is your packaging recyclable", "do you use plastic to pack", "how do I get rid of the box",
            ]),
    ]
}
