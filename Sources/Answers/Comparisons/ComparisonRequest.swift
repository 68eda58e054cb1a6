internal import Language

/// Two things that a question holds against each other.
struct ComparisonRequest: Sendable {
    /// Stems of what is named on either side; empty when the question leans on what was said before.
    let sides: [Set<String>]
    /// By what they are compared; nil for as a whole.
    let measure: Measure?

    /// What decides, when the question says so.
    enum Measure: Hashable, Sendable {
        case trait(ProductTraits.Trait.Kind, more: Bool)
        case price(more: Bool)
        /// A comparative that only the pages can decide, such as "faster".
        case other
    }

    /// Nil when the question compares nothing.
    init?(_ question: Question) {
        let text = " " + question.text.lowercased().filter { !"?!,;:".contains($0) } + " "
        let words = Tokenizer.terms(in: text)
        measure = Self.measure(words)
        if let (left, right) = Self.split(text, hasMeasure: measure != nil) {
            let (first, second) = (Set(Tokenizer.stems(in: left)), Set(Tokenizer.stems(in: right)))
            guard !first.isEmpty, !second.isEmpty, first != second else { return nil }
            sides = [first, second]
        } else {
            // "Do I get the difference?" compares nothing.
            let asksForDifference =
                words.contains("difference") && words.contains { Self.differenceOpenings.contains($0) }
            let asksBack = words.contains("which") || words.contains("them") || asksForDifference
            guard asksBack, measure != nil || asksForDifference else { return nil }
            sides = []
        }
    }

    private static func split(_ text: String, hasMeasure: Bool) -> (Substring, Substring)? {
        for mark in [" versus ", " vs. ", " vs ", " compared to ", " compared with "] {
            if let range = text.firstRange(of: mark) {
                return (text[..<range.lowerBound], text[range.upperBound...])
            }
        }
        for (opening, joints) in [
            ("between ", [" and "]), ("compare ", [" and ", " with ", " to "]),
        ] {
            guard let start = text.firstRange(of: opening) else { continue }
            let rest = text[start.upperBound...]
            for joint in joints {
                if let range = rest.firstRange(of: joint) {
                    return (rest[..<range.lowerBound], rest[range.upperBound...])
                }
            }
        }
        if hasMeasure, let range = text.firstRange(of: " than ") {
            return (text[..<range.lowerBound], text[range.upperBound...])
        }
        guard hasMeasure || text.contains("which ") || text.contains(" better "),
            let range = text.firstRange(of: " or ")
        else { return nil }
        return (text[..<range.lowerBound], text[range.upperBound...])
    }

    private static func measure(_ words: [String]) -> Measure? {
        for (index, word) in words.enumerated() {
            if let known = measures[word] { return known }
            if word == "more", index + 1 < words.count, words[index + 1] == "expensive" {
                return .price(more: true)
            }
            if others.contains(word) { return .other }
        }
        return nil
    }

    private static let measures: [String: Measure] = [
        "lighter": .trait(.weight, more: false), "lightest": .trait(.weight, more: false),
        "heavier": .trait(.weight, more: true), "cheaper": .price(more: false),
        "cheapest": .price(more: false), "pricier": .price(more: true),
        "warmer": .trait(.temperature, more: false), "warmest": .trait(.temperature, more: false),
        "brighter": .trait(.light, more: true), "brightest": .trait(.light, more: true),
    ]
    private static let differenceOpenings: Set<String> = [
        "what", "what's", "whats", "between", "any", "explain", "big",
    ]
    private static let others: Set<String> = [
        "faster", "quicker", "bigger", "smaller", "larger", "longer", "stronger", "softer", "drier", "taller",
        "wider", "narrower", "sturdier", "tougher", "stiffer",
    ]
}
