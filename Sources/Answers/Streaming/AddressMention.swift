/// Addresses of the web and of mail in a text.
enum AddressMention {
    /// In lower case, without scheme, `www.` and a slash at the end.
    static func all(in text: String) -> Set<String> {
        let plain = undisguised(text)
        return plain == text ? written(in: text) : written(in: text).union(written(in: plain))
    }

    /// `evil[.]example` and `foo dot com` as they are meant.
    private static func undisguised(_ text: String) -> String {
        var result = text.replacing("．", with: ".").replacing("。", with: ".")
        for (word, mark) in [("dot", "."), ("at", "@")] {
            for (open, close) in [("[", "]"), ("(", ")"), ("{", "}")] {
                for inner in [word, word.uppercased(), mark] {
                    for form in [" \(open)\(inner)\(close) ", "\(open)\(inner)\(close)"] {
                        result = result.replacing(form, with: mark)
                    }
                }
            }
        }
        return spokenDots(in: result)
    }

    /// Only before what addresses end with: "polka dot dress" is none.
    private static func spokenDots(in text: String) -> String {
        var words: [String] = []
        var followsDot = false
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            if followsDot, endings.contains(String(word.lowercased().prefix { $0.isLetter })),
                let before = words.dropLast().last?.last, before.isLetter || before.isNumber
            {
                words.removeLast()
                words[words.count - 1] += "." + word
            } else {
                words.append(String(word))
            }
            followsDot = word.lowercased() == "dot" || word == "."
        }
        return words.joined(separator: " ")
    }

    private static let endings: Set<String> = [
        "com", "net", "org", "info", "io", "co", "biz", "example", "de", "uk", "eu", "us", "fr", "es", "it",
        "nl", "ru", "cn", "app", "dev", "xyz", "online", "site", "link", "shop", "store", "gov", "edu",
    ]

    private static func written(in text: String) -> Set<String> {
        var found: Set<String> = []
        for token in text.split(whereSeparator: { $0.isWhitespace || "<>()[]{}\"'“”‘’`*|,;".contains($0) }) {
            if let address = address(token) { found.insert(address) }
        }
        return found
    }

    private static func address(_ token: Substring) -> String? {
        var text = token.lowercased()
        while let last = text.last, ".:!?/…".contains(last) { text.removeLast() }
        for prefix in ["mailto:", "https://", "http://", "//", "www."] where text.hasPrefix(prefix) {
            text.removeFirst(prefix.count)
        }
        guard !text.isEmpty else { return nil }
        if token.contains("://") || token.lowercased().hasPrefix("www.") || text.contains("@") { return text }
        return isHost(token.prefix { !"/?#:".contains($0) }) ? text : nil
    }

    /// `shop.example`, but not `e.g.`, `6.95` or `sentence.Next` with its space missing.
    private static func isHost(_ text: Substring) -> Bool {
        var host = text
        while host.last == "." { host.removeLast() }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last, last.count >= 2,
            last.allSatisfy({ $0.isASCII && $0.isLowercase })
                || last.allSatisfy({ $0.isASCII && $0.isUppercase })
        else { return false }
        return labels.allSatisfy { label in
            !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
        }
    }
}
