internal import Language

extension QuantityReader {
    /// What stands between the word at `index` and the one before it.
    func gap(before index: Int) -> Substring {
        guard index > 0, index < words.count else { return "" }
        let (lower, upper) = (words[index - 1].range.upperBound, words[index].range.lowerBound)
        return lower <= upper ? text[lower..<upper] : ""
    }

    func character(before place: String.Index) -> Character? {
        place > text.startIndex ? text[text.index(before: place)] : nil
    }

    /// `8 a.m.`, `8:30 pm` and `08:30`, in minutes after midnight.
    func clock(at index: Int) -> (Quantity, end: Int)? {
        let digits = words[index].text.prefix(while: \.isNumber)
        guard let hour = Int(digits), (0...24).contains(hour) else { return nil }
        var (end, minutes, isClock) = (index + 1, 0, false)
        if end < words.count, gap(before: end) == ":", words[end].text.count >= 2,
            let value = Int(words[end].text.prefix(2)), value < 60
        {
            (minutes, isClock, end) = (value, true, end + 1)
        }
        var suffix = words[end - 1].text.drop(while: \.isNumber)
        if suffix.isEmpty, end < words.count {
            let next = words[end].text
            if next == "am" || next == "pm" {
                (suffix, end) = (next[...], end + 1)
            } else if next == "a" || next == "p", end + 1 < words.count, words[end + 1].text == "m" {
                (suffix, end) = (next[...], end + 2)
            }
        }
        guard isClock || suffix.hasPrefix("a") || suffix.hasPrefix("p") else { return nil }
        guard suffix.isEmpty || ["a", "p", "am", "pm"].contains(suffix) else { return nil }
        let hours = suffix.isEmpty ? hour : hour % 12 + (suffix.hasPrefix("p") ? 12 : 0)
        return (Quantity(Double(hours * 60 + minutes), .clock), end)
    }

    /// Three or more groups of digits with nothing but spaces, dashes and brackets between, nine digits at least.
    func isPartOfPhone(_ index: Int) -> Bool {
        func joined(_ place: Int) -> Bool {
            words.indices.contains(place - 1) && words.indices.contains(place) && words[place - 1].isNumber
                && words[place].isNumber && gap(before: place).count <= 2
                && gap(before: place).allSatisfy { " -()+".contains($0) }
        }
        var (lower, upper) = (index, index)
        while upper - lower < 6, joined(lower) { lower -= 1 }
        while upper - lower < 6, joined(upper + 1) { upper += 1 }
        return upper - lower >= 2 && words[lower...upper].reduce(0) { $0 + $1.text.count } >= 9
    }

    /// `NW-10404` and `EW-2509` name things.
    func isPartOfCode(_ index: Int, sign: Character?) -> Bool {
        let word = words[index]
        if sign == "#" { return true }
        if word.text.contains(where: \.isLetter), word.text.first?.isNumber == false { return true }
        guard index > 0 else { return false }
        let gap = gap(before: index)
        let before = words[index - 1]
        guard gap == "-" || gap == "_" || gap == "/" else { return false }
        return before.text.contains(where: \.isLetter) && UnitWords.spelled[before.text] == nil
    }

    /// The day and the year of a date are no quantities, nor are the parts of `2026-03-06`.
    func isPartOfDate(_ index: Int) -> Bool {
        let text = words[index].text
        func isMonth(_ place: Int) -> Bool {
            guard words.indices.contains(place) else { return false }
            let word = words[place]
            return DateMention.isMonth(
                word.text, capitalised: self.text[word.range].first?.isUppercase == true)
        }
        if isMonth(index - 1) || isMonth(index + 1) || (isMonth(index - 2) && isYear(text)) { return true }
        // The second day of "December 24 and 31" or "March 3–6".
        if isMonth(index - 3), words[index - 2].isNumber, let day = Int(text), day <= 31 { return true }
        if isMonth(index - 2), words[index - 1].isNumber, ["-", "–"].contains(gap(before: index)) {
            return true
        }
        let isJoined = gap(before: index) == "-" || gap(before: index + 1) == "-"
        guard isJoined else { return false }
        let start = (max(0, index - 2)...index).first { isYear(words[$0].text) }
        guard let start, start + 2 < words.count else { return false }
        return gap(before: start + 1) == "-" && gap(before: start + 2) == "-"
    }

    private func isYear(_ text: String) -> Bool {
        text.utf8.count == 4 && Int(text).map { (1900...2100).contains($0) } ?? false
    }
}
