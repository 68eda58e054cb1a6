/// One thing that a turn asks for.
package struct Need: Hashable, Sendable {
    /// What was asked, in the customer's words.
    package let text: String
    /// The words that say what it is about; for a follow-up, with those of the turn that it leans on.
    package let words: [QueryWord]
    /// Words that the intent suggests: they help to rank and never to judge.
    package let hints: [QueryWord]
    package let prices: PriceRange
    /// The earlier words of the customer that a follow-up leans on.
    package let antecedent: String?
    /// What the customer told before asking, in the same message.
    package let background: String?
    /// It goes on from what was said before.
    package let isFollowUp: Bool

    package init(
        text: String, words: [QueryWord], hints: [QueryWord] = [], prices: PriceRange = PriceRange(),
        antecedent: String? = nil, background: String? = nil, isFollowUp: Bool = false
    ) {
        self.text = text
        self.words = words
        self.hints = hints
        self.prices = prices
        self.antecedent = antecedent
        self.background = background
        self.isFollowUp = isFollowUp
    }

    /// Asks about a subject as a whole, such as "What is your return policy?".
    package var isOverview: Bool {
        guard words.count(where: { background == nil || $0.share == 1 }) <= 2 else { return false }
        let lowered = text.lowercased()
        return Self.openings.contains(where: lowered.hasPrefix)
            || Self.subjects.contains(where: lowered.contains)
    }

    /// Speaks of more than one of the things named before.
    var meansSeveral: Bool {
        text.lowercased().split { !$0.isLetter }.contains { Self.plurals.contains(String($0)) }
    }

    /// Looks for something besides what was spoken of.
    var seeksOthers: Bool {
        !prices.isOpen
            || text.lowercased().split { !$0.isLetter }.contains { Self.others.contains(String($0)) }
    }

    private static let others: Set<String> = [
        "anything", "something", "another", "else", "different", "similar", "alternative", "alternatives",
        "others",
    ]
    private static let plurals: Set<String> = [
        "which", "them", "they", "both", "either", "those", "these", "all", "each", "difference", "compare",
    ]
    private static let subjects = ["policy", "policies", "rules", "conditions", "terms of"]
    private static let openings = [
        "do you have ", "do you offer ", "is there ", "are there ", "tell me about ", "what is ", "what's ",
        "what are ", "how does ", "how do your ", "explain ",
    ]

    /// The texts that together say what is meant, with how much each counts: a follow-up counts for itself,
    /// which tells where it goes on to, and twice with what it leans on; a question that stands by itself counts twice
    /// without what was told before it.
    var meanings: [(text: String, share: Float)] {
        let own = Wording.withoutPlaceholders(text)
        if let background { return [(own, 2), (Wording.withoutPlaceholders(background) + " " + own, 1)] }
        guard let antecedent else { return [(own, 1)] }
        return [(own, 1), (Wording.withoutPlaceholders(antecedent) + " " + own, 2)]
    }

    /// A text means this need and nothing else.
    func isWhole(_ text: String) -> Bool {
        guard antecedent == nil, background == nil else { return false }
        return Wording.withoutPlaceholders(self.text) == text
    }

    /// Says nothing that could be searched for.
    package var isEmpty: Bool { words.isEmpty }
}
