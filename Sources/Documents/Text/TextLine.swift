/// What a line of text without markup is.
enum TextLine {
    private static let longestHeading = 70

    /// The heading that lines between blank ones are; nil when they are text.
    static func heading(_ lines: [String]) -> String? {
        let isUnderlined =
            lines.count == 2 && lines[1].count > 2 && lines[1].allSatisfy { $0 == "=" || $0 == "-" }
        guard let line = lines.first, lines.count == 1 || isUnderlined, line.count <= longestHeading,
            !isItem(line), line.contains(where: \.isLetter), line.first?.isLowercase == false,
            let end = line.last, isUnderlined || !".,;:!)\"".contains(end)
        else { return nil }
        return line
    }

    /// Whether a line is a heading although text follows at once: `2.1 Opened items`, `OPENED ITEMS`.
    static func isRunInHeading(_ line: String) -> Bool {
        guard heading([line]) != nil, line.last != "?" else { return false }
        let words = line.split(separator: " ")
        guard let first = words.first, words.count > 1, words.count <= 10 else { return false }
        if let depth = depth(first), words[1].first?.isUppercase == true { return depth > 0 }
        let letters = line.filter(\.isLetter)
        return letters.count >= 6 && letters.allSatisfy(\.isUppercase)
    }

    /// Below the title: `2 Returns` is of level 2, `2.1 Opened items` of level 3, as is what has no number of level 2.
    static func level(_ heading: String) -> Int {
        let first = heading.split(separator: " ").first ?? ""
        return 1 + max(1, depth(first) ?? 1)
    }

    /// How many numbers a section's number has; nil when it is none.
    private static func depth(_ word: Substring) -> Int? {
        let number = word.hasSuffix(".") ? word.dropLast() : word
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 5, parts.allSatisfy({ (1...2).contains($0.count) && Int($0) != nil }) else {
            return nil
        }
        return parts.count
    }

    static func isItem(_ line: String) -> Bool {
        let text = line.drop(while: \.isWhitespace)
        if ["- ", "* ", "• ", "– ", "▪ ", "○ ", "◦ ", "· "].contains(where: text.hasPrefix) { return true }
        let digits = text.prefix(while: \.isNumber)
        let rest = text.dropFirst(digits.count)
        return (1...2).contains(digits.count) && (rest.hasPrefix(". ") || rest.hasPrefix(") "))
            && text.count > 40
    }

    static func isPageNumber(_ line: String) -> Bool {
        let words = line.lowercased().split(separator: " ")
        return words.count <= 4 && words.contains { Int($0) != nil }
            && words.allSatisfy { Int($0) != nil || ["page", "of", "/", "-", "–", "|"].contains($0) }
    }
}
