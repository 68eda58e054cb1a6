internal import Language

/// The words of a question that may name a product's options.
struct OptionWords: Sendable {
    private let words: [String]

    /// - Parameter title: The product's: its words name no option.
    init(_ text: String, besides title: String) {
        var words = Self.parts(text)
        for word in Tokenizer.terms(in: title) {
            if let index = words.firstIndex(of: word) { words[index] = "" }
        }
        self.words = words
    }

    /// Of the values of an option those that the question names, in the values' order.
    func values(named values: [String]) -> [String] {
        let whole = values.map { ($0, Self.parts($0)) }.filter { _, parts in stands(parts) }
        if let longest = whole.map({ $0.1.count }).max() {
            return whole.filter { $0.1.count == longest }.map(\.0)
        }
        // `blue` means the only blue there is.
        return values.filter { value in
            Self.parts(value).contains { part in
                part.count > 2 && !(part.first?.isNumber ?? true) && words.contains(part)
                    && !Self.general.contains(part)
            }
        }
    }

    /// Something that can only be a size, such as `in XS` or `size 14`.
    var size: String? {
        for (index, word) in words.enumerated() where index > 0 {
            let before = words[index - 1]
            if Self.letterSizes.contains(word), ["size", "in", "a", "an"].contains(before) {
                return word.uppercased()
            }
            if before == "size" || (before == "in" && index >= 2 && words[index - 2] == "size"),
                word.first?.isNumber == true
            {
                return word
            }
        }
        return nil
    }

    private func stands(_ parts: [String]) -> Bool {
        guard let first = parts.first, words.count >= parts.count else { return false }
        return (0...(words.count - parts.count)).contains { start in
            guard words[start..<(start + parts.count)].elementsEqual(parts) else { return false }
            guard parts.count == 1 else { return true }
            let before = start > 0 ? words[start - 1] : ""
            let after = start + 1 < words.count ? words[start + 1] : ""
            if first.first?.isNumber == true {
                return !Self.amounts.contains(before) && !Self.measures.contains(after)
            }
            return first.count > 1 || before.first?.isNumber != true
        }
    }

    /// The words of a text as they stand in options: `2lb` as two, and a liter as `l` behind a number only, for
    /// elsewhere that is a size.
    private static func parts(_ text: String) -> [String] {
        var parts: [String] = []
        for word in Tokenizer.terms(in: text.replacing("/", with: " ")) {
            let unit = common(String(word.drop(while: \.isNumber)))
            if word.first?.isNumber == true, measures.contains(unit) {
                parts += [String(word.prefix(while: \.isNumber)), unit]
            } else if liters.contains(word), parts.last?.first?.isNumber == true {
                parts.append("l")
            } else {
                parts.append(common(word))
            }
        }
        return parts
    }

    private static let liters: Set<String> = ["litre", "liter", "litres", "liters"]

    /// A word as options write it, such as `s` for "small".
    static func common(_ word: String) -> String { others[word] ?? word }

    private static let letterSizes: Set<String> = ["xxs", "xs", "s", "m", "l", "xl", "xxl", "xxxl"]
    private static let others = [
        "small": "s", "medium": "m", "large": "l", "people": "person", "persons": "person", "two": "2",
        "three": "3", "one": "1", "four": "4", "six": "6", "gray": "grey",
        "aluminium": "aluminum", "pound": "lb", "pounds": "lb", "lbs": "lb", "ounce": "oz", "ounces": "oz",
        "gram": "g", "grams": "g", "kilo": "kg", "kilos": "kg", "kilogram": "kg", "millilitre": "ml",
        "milliliter": "ml",
    ]
    /// Parts of values that tell nothing apart.
    private static let general: Set<String> = ["and", "person", "light", "dark", "the"]
    private static let amounts: Set<String> = ["under", "below", "over", "than", "about", "around", "for"]
    private static let measures: Set<String> = [
        "person", "dollars", "usd", "euros", "days", "weeks", "cm", "inches", "inch", "kg", "g", "lb", "oz",
        "ml",
        "percent", "years",
    ]
}
