/// Addresses of the web and of mail in a text.
enum AddressMention {
    /// In lower case, without scheme, `www.` and a slash at the end.
    static func all(in text: String) -> Set<String> {
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
