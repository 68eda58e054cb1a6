internal import Language

/// Kinds of goods by the name of what they belong to: a rule for footwear holds for boots.
enum BroaderTerms {
    private static let kinds: [String: [String]] = [
        "clothing": [
            "jacket", "coat", "parka", "hoody", "hoodie", "fleece", "vest", "shirt", "tee", "trousers",
            "pants",
            "shorts", "leggings", "sweater", "gloves", "hat", "beanie", "socks", "dress", "skirt", "jeans",
        ],
        "footwear": ["boot", "boots", "shoe", "shoes", "sneakers", "sandals", "trainers"],
        "packs": ["backpack", "backpacks", "rucksack", "daypack"],
    ]

    private static let byStem: [String: String] = {
        var table: [String: String] = [:]
        for (kind, members) in kinds {
            for member in members { table[Stemmer.stem(member)] = Stemmer.stem(kind) }
        }
        return table
    }()

    /// `stems` and what they belong to.
    static func of(_ stems: Set<String>) -> Set<String> {
        stems.union(stems.compactMap { byStem[$0] })
    }
}
