extension ProductShape {
    /// Words of a category or title and the shape they stand for; the first that fits decides.
    private static let rules: [(words: [String], shape: ProductShape)] = [
        (["boot care", "footwear care", "clothing care", "wash", "spray", "balm", "wax"], care),
        (["repair", "kit"], kit), (["canister", "cartridge"], canister),
        (["boot"], boot), (["shoe", "sneaker", "sandal", "moc", "footwear"], shoe),
        (["backpack", "rucksack", "bag pack", "daypack"], backpack),
        (["sleeping bag", "bag liner"], sleepingBag), (["mat", "mattress"], mat),
        (["tent", "tarp", "shelter"], tent), (["stove", "burner", "kitchen", "cook"], stove),
        (["headlamp", "lamp", "light", "torch"], headlamp), (["pole", "stick"], poles),
        (["sock"], sock), (["glove", "mitten"], glove), (["hat", "beanie", "cap"], hat), (["gaiter"], gaiter),
        (["bottle", "flask", "water"], bottle), (["vest", "gilet"], vest),
        (["insulated", "down", "quilted"], quiltedJacket),
        (["jacket", "parka", "coat", "shell", "fleece", "midlayer"], jacket), (["shorts"], shorts),
        (["trouser", "pant", "legging", "tights"], trousers),
        (["shirt", "tee", "base layer", "crew", "hoody", "top", "clothing"], shirt),
    ]

    /// The shape for a product; a mountain when nothing is known about its kind.
    static func of(_ product: Product) -> ProductShape {
        let leaf = product.category.last ?? ""
        // Within these, the title says more than the category.
        let broad = ["base layers", "insulated jackets", "stoves"].contains(leaf.lowercased())
        let refined = broad ? match(product.title, among: [vest, trousers, canister]) : nil
        if let refined { return refined }
        for text in product.category.reversed() + [product.title] {
            if let shape = match(text) { return shape }
        }
        return mountain
    }

    private static func match(_ text: String, among allowed: [ProductShape]? = nil) -> ProductShape? {
        let text = text.lowercased()
        return rules.first { rule in
            (allowed?.contains(rule.shape) ?? true) && rule.words.contains { contains(text, word: $0) }
        }?.shape
    }

    /// The word at the start of a word of the text, so that "mat" is not found in "climate".
    private static func contains(_ text: String, word: String) -> Bool {
        " \(text)".contains(" \(word)")
    }
}
