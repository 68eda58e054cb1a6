internal import Language

extension TextUnit {
    private static let backwardOpenings = [
        "It ", "They ", "This ", "That ", "These ", "Those ", "Then ", "Also ", "However", "Otherwise",
        "If so",
        "But ", "And ", "So ", "In this case", "In that case", "The other ", "For the other ",
    ]

    private static let pageOpenings = [
        "This page ", "This article ", "This guide ", "This section ", "How ", "What to ",
        "Everything about ",
    ]

    /// Says what a page is about instead of saying it.
    var describesPage: Bool {
        Self.pageOpenings.contains(where: display.hasPrefix) && !display.hasSuffix("?")
    }

    /// Only sends the reader to another page.
    var pointsElsewhere: Bool { kind == .sentence && display.hasPrefix("See ") && words <= 12 }

    var statesNumber: Bool { display.contains(where: \.isNumber) }

    /// Starts with a word that points to the sentence before.
    var leansBack: Bool {
        kind == .sentence && Self.backwardOpenings.contains(where: display.hasPrefix)
    }

    private static let conditionMarks = [
        " only ", "only if", "unless", "except", "must ", "as long as", "provided", "can't", "cannot", "not ",
        "if ", "from the day", "without",
    ]

    /// Limits or conditions what stands beside it.
    var statesCondition: Bool {
        let lowered = display.lowercased()
        return Self.conditionMarks.contains { lowered.holds($0) }
    }
}
