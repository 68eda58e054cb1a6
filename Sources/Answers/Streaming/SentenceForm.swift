internal import Language

/// Brings a sentence of a model into the form of a reply: plain words, without headings, emphasis and quotes.
enum SentenceForm {
    /// The sentence without what only lays it out at its beginning; nil when nothing else is in it.
    static func opened(_ text: String) -> String? {
        var rest = text[...]
        while rest.hasPrefix(">") { rest = rest.dropFirst().drop(while: \.isWhitespace) }
        if rest.hasPrefix("#") {
            rest = rest.drop { $0 == "#" }.drop(while: \.isWhitespace)
            // A heading says nothing by itself.
            guard let last = rest.last(where: { !"*_`~\"”)".contains($0) }), ".!?".contains(last) else {
                return nil
            }
        }
        if rest.hasPrefix("* ") { rest = "- " + rest.dropFirst(2).drop(while: \.isWhitespace) }
        return withoutReference(String(rest))
    }

    /// The sentence without marks of emphasis and links.
    static func plain(_ text: String) -> String {
        var result = ""
        let characters = Array(InlineMarkup.plain(text).replacing("~~", with: ""))
        for (index, character) in characters.enumerated() {
            let before = index > 0 ? characters[index - 1] : " "
            let after = index + 1 < characters.count ? characters[index + 1] : " "
            if !isEmphasis(character, between: before, and: after) { result.append(character) }
        }
        return result
    }

    /// "2 * 3" and `snake_case` keep theirs.
    private static func isEmphasis(
        _ character: Character, between before: Character, and after: Character
    ) -> Bool {
        switch character {
        case "*":
            !(before.isWhitespace && after.isWhitespace) && !(before.isNumber && after.isNumber)
        case "_":
            !(before.isWhitespace && after.isWhitespace) && !(isWord(before) && isWord(after))
        default: false
        }
    }

    private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    /// "According to the evidence, you can return it" is said to customers who see no evidence.
    private static func withoutReference(_ text: String) -> String {
        guard let comma = text.firstIndex(of: ",") else { return text }
        let words = Tokenizer.terms(in: text[..<comma])
        guard words.count <= 7, let last = words.last, sources.contains(last) || last == "provided",
            words.starts(with: ["according", "to"]) || words.starts(with: ["based", "on"])
                || words.starts(with: ["as", "per"])
                || words.starts(with: ["from"])
        else { return text }
        let rest = text[text.index(after: comma)...].trimmed
        guard let first = rest.first else { return text }
        return first.uppercased() + rest.dropFirst()
    }

    private static let sources: Set<String> = [
        "evidence", "context", "document", "documents", "source", "sources", "passage", "passages",
        "information",
    ]
}
