/// The words that only introduce what follows: `my e-mail is`, `phone number:`.
enum Introduction {
    private static let copulas: Set<String> = ["is", "it's", "its", "=", ":"]
    private static let names: Set<String> = [
        "mail", "email", "e-mail", "address", "phone", "telephone", "mobile", "cell", "number", "name",
    ]
    /// No introduction is longer, in characters.
    private static let longest = 60

    /// How many characters at the end of `text` introduce what comes next; zero when it says something.
    ///
    /// `change my e-mail to` speaks of an address, `my e-mail is` only gives it.
    static func length(endOf text: String) -> Int {
        let end = text.suffix(longest)
        var words = Self.words(end)
        let hasCopula = words.last.map { copulas.contains($0.lowercased) } ?? false
        if hasCopula { words.removeLast() }
        let named = words.count
        while let word = words.last, names.contains(word.lowercased) { words.removeLast() }
        guard words.count < named else { return 0 }
        if let word = words.last, word.lowercased == "my" || word.lowercased == "the" { words.removeLast() }
        if !hasCopula, let before = words.last, !before.endsClause, before.lowercased != "and" { return 0 }
        if words.last?.lowercased == "and" { words.removeLast() }
        // What the cut off part of a longer text was is not known.
        if words.isEmpty, end.count < text.count { return 0 }
        return words.last.map { end.distance(from: $0.end, to: end.endIndex) } ?? end.count
    }

    private struct Word {
        let lowercased: String
        let endsClause: Bool
        let end: Substring.Index
    }

    private static func words(_ text: Substring) -> [Word] {
        text.split(whereSeparator: \.isWhitespace).flatMap { word -> [Word] in
            let bare = word.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "'" || $0 == "=" }
            let rest = word[bare.endIndex...]
            let plain = Word(
                lowercased: bare.lowercased(), endsClause: rest.contains { ",;.!?".contains($0) },
                end: word.endIndex)
            guard rest.contains(":") else { return [plain] }
            return [plain, Word(lowercased: ":", endsClause: false, end: word.endIndex)]
        }
    }
}
