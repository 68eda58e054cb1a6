/// Reads text without markup, such as what is in a PDF.
///
/// Blank lines part paragraphs; a short line alone that doesn't end like a sentence is taken for a heading.
enum PlainTextReader {
    static func document(_ documentID: String, _ text: String) -> Document {
        let groups = groups(text)
        var outline = OutlineBuilder()
        for (index, lines) in groups.enumerated() {
            if let heading = heading(lines), index + 1 < groups.count {
                outline.heading(heading, level: index == 0 ? 1 : 2)
            } else {
                outline.append(block(lines))
            }
        }
        return outline.finish(documentID: documentID, title: nil)
    }

    /// The lines between blank lines and page breaks; page numbers are left out.
    private static func groups(_ text: String) -> [[String]] {
        var groups: [[String]] = [[]]
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let trimmed = Whitespace.oneLine(String(line))
            if trimmed.isEmpty || isPageNumber(trimmed) {
                groups.append([])
            } else {
                let indent = line.prefix { $0 == " " || $0 == "\t" }
                groups[groups.count - 1].append(isItem(trimmed) ? indent + trimmed : trimmed)
            }
        }
        return groups.filter { !$0.isEmpty }
    }

    private static func heading(_ lines: [String]) -> String? {
        let isUnderlined =
            lines.count == 2 && lines[1].count > 2 && lines[1].allSatisfy { $0 == "=" || $0 == "-" }
        guard let line = lines.first, lines.count == 1 || isUnderlined, line.count <= 70, !isItem(line),
            line.contains(where: \.isLetter), line.first?.isLowercase == false,
            let end = line.last, isUnderlined || !".,;:!)\"".contains(end)
        else { return nil }
        return line
    }

    private static func block(_ lines: [String]) -> DocumentBlock {
        guard let firstItem = lines.firstIndex(where: isItem), firstItem == 0 else {
            return lines.contains(where: isItem) ? .verbatim(lines) : .paragraph(lines.joined(separator: " "))
        }
        var items: [String] = []
        for line in lines {
            // A line without a mark goes on with the item above it.
            if isItem(line) { items.append(line) } else { items[items.count - 1] += " " + line }
        }
        return .list(items)
    }

    private static func isItem(_ line: String) -> Bool {
        let text = line.drop(while: \.isWhitespace)
        if ["- ", "* ", "• ", "– "].contains(where: text.hasPrefix) { return true }
        let digits = text.prefix(while: \.isNumber)
        let rest = text.dropFirst(digits.count)
        return (1...2).contains(digits.count) && (rest.hasPrefix(". ") || rest.hasPrefix(") "))
            && text.count > 40
    }

    private static func isPageNumber(_ line: String) -> Bool {
        let words = line.lowercased().split(separator: " ")
        return words.count <= 4 && words.contains { Int($0) != nil }
            && words.allSatisfy { Int($0) != nil || ["page", "of", "/", "-", "–"].contains($0) }
    }
}
