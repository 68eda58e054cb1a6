import Events
import Signals

/// A small outdoor shop.
enum Catalogue {
    static let products: [CatalogueProduct] = [
        CatalogueProduct(
            productID: "boot-ridge", title: "Ridgeline GTX Boot",
            description: "A waterproof leather boot for rocky paths.", brand: "Varglund",
            category: ["Footwear", "Hiking Boots"],
            options: [
                "Size": ["US 9", "US 10", "US 11"], "Color": ["Clay Brown", "Slate"],
                "Width": ["Regular", "Wide"],
            ]),
        CatalogueProduct(
            productID: "shoe-fell", title: "Fellskimmer Light",
            description: "A light shoe for runs on soft ground.",
            brand: "Varglund", category: ["Footwear", "Trail Running Shoes"],
            options: ["Size": ["US 9", "US 10"], "Color": ["Lake Blue"]]),
        CatalogueProduct(
            productID: "shoe-tempo", title: "Tempo Heron", description: "A fast shoe for the road.",
            brand: "Striddel", category: ["Footwear", "Road Running Shoes"],
            options: ["Size": ["US 9"], "Color": ["Lake Blue", "White"]]),
        CatalogueProduct(
            productID: "jacket-squall", title: "Squall Line Shell", description: "A breathable rain jacket.",
            brand: "Skarnfell", category: ["Clothing", "Jackets", "Rain Jackets"],
            options: ["Size": ["S", "M", "L", "XL"], "Color": ["Black", "Signal Yellow"]]),
        CatalogueProduct(
            productID: "jacket-rime", title: "Rimefrost Down Hoody", description: "A warm hoody for winter.",
            brand: "Skarnfell", category: ["Clothing", "Jackets", "Insulated Jackets"],
            options: ["Size": ["S", "M", "L"], "Material": ["Goose down", "Synthetic"]]),
        CatalogueProduct(
            productID: "tent-2", title: "Whiteout 2", description: "A tent for storms.", brand: "Tarnhollow",
            category: ["Equipment", "Tents"],
            options: ["Capacity": ["2 person"], "Season": ["4-season"], "Zip": ["Left", "Right"]]),
        CatalogueProduct(
            productID: "kids-1", title: "Puddlejumper Kids' Jacket", description: "For children.",
            brand: "Northwether", category: ["Kids", "Kids' Jackets"], options: ["Size": ["4Y", "6Y"]]),
    ]

    static let vocabulary = CatalogueVocabulary(products: products)
    /// Friday.
    static let now = Timestamp(milliseconds: 1_795_168_800_000)

    static func extraction(
        _ text: String, intent: String = "product_discovery", probability: Double = 0.9,
        focus: CategoryPlace? = nil
    ) -> TurnExtraction {
        TurnExtractor(vocabulary: vocabulary).extraction(
            of: turn(text, intent: intent, probability: probability), focus: focus)
    }

    static func turn(
        _ text: String, session: String = "s", number: Int = 1, intent: String = "product_discovery",
        probability: Double = 0.9,
        consent: [String: Bool] = ["profiling_marketing": true, "analytics": true],
        receipt: String? = "receipt-1", identity: Identity = Identity(level: .anonymous, visitorID: "v")
    ) -> TurnRouted {
        TurnRouted(
            sessionID: session, turn: number, trigger: .message, text: text, route: .product,
            intents: [IntentScore(intent: intent, probability: probability)],
            sentiment: Sentiment(label: .neutral, score: 0), negativeStreak: 0, language: "en",
            safety: .clean,
            slots: Slots(), orderIDMentioned: false, emailMentioned: false,
            consent: ConsentState(receiptID: receipt, choices: ConsentChoices(consent)), identity: identity,
            locale: "en-US", receivedAt: now)
    }
}
