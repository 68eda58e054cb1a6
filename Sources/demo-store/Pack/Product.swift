/// Something that the shop sells.
struct Product: Hashable, Sendable {
    var id: String
    var title: String
    var brand: String?
    var description: String
    /// From the department down.
    var category: [String]
    /// Before a reduction.
    var originalPrice: Double?
    var variants: [Variant]

    /// One of its makes.
    struct Variant: Hashable, Sendable {
        var id: String?
        var options: [String: String]
        var price: Double?
        var isAvailable: Bool
    }

    var isAvailable: Bool { variants.contains(where: \.isAvailable) }

    var lowestPrice: Double? { variants.compactMap(\.price).min() }

    var hasOnePrice: Bool { Set(variants.map(\.price)).count <= 1 }

    /// The values of an option, in the order of the catalogue.
    func values(of option: String) -> [String] {
        var seen: Set<String> = []
        return variants.compactMap { $0.options[option] }.filter { seen.insert($0).inserted }
    }

    /// The options that its variants differ in or share, colour last.
    var optionNames: [String] {
        Set(variants.flatMap(\.options.keys)).sorted { left, right in
            left == "color" || right == "color" ? right == "color" && left != "color" : left < right
        }
    }

    /// The colour to picture it in: one that can be had, if there is one.
    var pictureColor: String? {
        (variants.first(where: \.isAvailable) ?? variants.first)?.options["color"]
    }
}
