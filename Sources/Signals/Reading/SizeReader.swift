/// Reads sizes: `US 10`, `size 8.5`, `EU 42`, `in XL`, `I wear a medium`.
struct SizeReader {
    let names: SizeNames

    /// A size and the words that say it.
    struct Reading: Hashable {
        let value: String
        let range: Range<Int>
    }

    func sizes(in text: TurnText) -> [Reading] {
        var found: [Reading] = []
        var index = 0
        while index < text.tokens.count {
            if let reading = size(at: index, in: text) {
                found.append(reading)
                index = reading.range.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private func size(at index: Int, in text: TurnText) -> Reading? {
        regional(at: index, in: text) ?? worded(at: index, in: text) ?? stated(at: index, in: text)
            ?? letters(at: index, in: text)
    }

    /// `US 10`, `EU size 42`.
    private func regional(at index: Int, in text: TurnText) -> Reading? {
        let tokens = text.tokens
        guard Self.regions.contains(tokens[index].text), index + 1 < tokens.count else { return nil }
        let next = tokens[index + 1].key == "size" ? index + 2 : index + 1
        guard next < tokens.count, let number = tokens[next].number, number <= 60 else { return nil }
        let region = tokens[index].text == "eur" ? "EU" : tokens[index].text.uppercased()
        return Reading(value: names.spelling(of: tokens[next].text, region: region), range: index..<next + 1)
    }

    /// `size 10`, `my size is a medium`.
    private func worded(at index: Int, in text: TurnText) -> Reading? {
        let tokens = text.tokens
        guard tokens[index].key == "size" || tokens[index].text == "sz" else { return nil }
        var next = index + 1
        while next < tokens.count, next < index + 4,
            ["is", "a", "an", "in", "of"].contains(tokens[next].text)
        {
            next += 1
        }
        guard next < tokens.count, tokens[next].sentence == tokens[index].sentence else { return nil }
        if let reading = regional(at: next, in: text) {
            return Reading(value: reading.value, range: index..<reading.range.upperBound)
        }
        guard let (value, length) = value(at: next, in: text, bare: true) else { return nil }
        return Reading(value: value, range: index..<next + length)
    }

    /// `I wear a 10`, `I'm a medium`, `I usually take 42`.
    private func stated(at index: Int, in text: TurnText) -> Reading? {
        let before = text.words(before: index, count: 3)
        let last = before.last ?? ""
        let article = ["a", "an"].contains(last)
        let verb = article ? before.dropLast().last ?? "" : last
        let isWorn = Self.wearing.contains(verb)
        guard isWorn || (article && ["i'm", "im", "am"].contains(verb)) else { return nil }
        guard let (value, length) = value(at: index, in: text, bare: true) else { return nil }
        let next = text.words(from: index + length, count: 1).first ?? ""
        guard !Self.units.contains(next) else { return nil }
        return Reading(value: value, range: index..<index + length)
    }

    /// `in XL`, `an L`, `in a medium`: letters alone, words only after `in`.
    private func letters(at index: Int, in text: TurnText) -> Reading? {
        let token = text.tokens[index]
        let raw = text.text[token.range]
        let last = text.words(before: index, count: 2)
        let isLetters =
            Self.letterSizes.contains(token.text) && raw.allSatisfy { $0.isUppercase || $0.isNumber }
        if isLetters, token.text.count > 1 || ["in", "a", "an", "or", "the"].contains(last.last ?? "") {
            return Reading(
                value: names.spelling(of: token.text.uppercased(), region: nil), range: index..<index + 1)
        }
        guard last.last == "in" || last == ["in", "a"], let letters = Self.wordSizes[token.text] else {
            return nil
        }
        let next = text.words(from: index + 1, count: 1).first
        guard next == nil || ["please", "or", "and", "size", "if", "for"].contains(next ?? "") else {
            return nil
        }
        return Reading(value: worded(token.text, letters), range: index..<index + 1)
    }

    private func value(at index: Int, in text: TurnText, bare: Bool) -> (value: String, length: Int)? {
        let token = text.tokens[index]
        if let number = token.number {
            guard number > 0, number <= 60 else { return nil }
            return (names.spelling(of: token.text, region: nil), 1)
        }
        if ["extra", "x"].contains(token.text), index + 1 < text.tokens.count {
            let next = text.tokens[index + 1].text
            if next == "large" { return (worded("extra large", "XL"), 2) }
            if next == "small" { return (worded("extra small", "XS"), 2) }
        }
        if Self.letterSizes.contains(token.text) {
            return (names.spelling(of: token.text.uppercased(), region: nil), 1)
        }
        if let letters = Self.wordSizes[token.text] { return (worded(token.text, letters), 1) }
        return names.knows(token.text) ? (names.spelling(of: token.text, region: nil), 1) : nil
    }

    /// `medium` is `M` where the catalogue says so.
    private func worded(_ word: String, _ letters: String) -> String {
        if names.knows(word) { return names.spelling(of: word, region: nil) }
        return names.spelling(of: letters, region: nil)
    }

    private static let regions: Set<String> = ["us", "uk", "eu", "eur"]
    private static let wearing: Set<String> = ["wear", "wearing", "take"]
    private static let letterSizes: Set<String> = [
        "xxs", "xs", "s", "m", "l", "xl", "xxl", "xxxl", "2xl", "3xl", "4xl",
    ]
    private static let wordSizes = ["small": "S", "medium": "M", "large": "L"]
    /// What follows a number that is no size.
    private static let units: Set<String> = [
        "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "minutes", "km",
        "kg",
        "miles", "person", "people", "dollars", "euros", "percent", "look", "break", "walk", "trip",
    ]
}
