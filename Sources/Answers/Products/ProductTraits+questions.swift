extension ProductTraits.Trait.Kind {
    /// The trait that a question asks for; nil for none.
    ///
    /// - Parameter words: The question's words, joined by spaces, with one at each end.
    init?(askedIn words: String) {
        let found = Self.phrases.first { entry in entry.phrases.contains { words.contains(" \($0) ") } }
        guard let found else { return nil }
        self = found.kind
    }

    private static let phrases: [(kind: Self, phrases: [String])] = [
        (.weight, ["how heavy", "weight", "weigh", "weighs", "how light"]),
        (.light, ["how bright", "brightness", "lumens", "how many lumens"]),
        (.temperature, ["how warm", "how cold", "comfort temperature", "temperature rating"]),
        (.drop, ["drop"]),
        (.waterproof, ["waterproof", "waterprof", "water proof", "keep water out"]),
        (.vegan, ["vegan"]),
    ]
}
