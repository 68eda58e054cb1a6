/// Finds words that stand in the lexicon in another form.
extension ValenceLexicon {
    /// The feeling of a word, of its plain spelling (`sooo goood`), or of its stem; 0 for others.
    func value(of word: String) -> Double {
        if let value = words[word] { return value }
        guard 4...30 ~= word.utf8.count, let first = word.utf8.first, first > 57 else { return 0 }
        let doubled = Self.shortened(word, to: 2)
        for spelling in [doubled, Self.shortened(word, to: 1)] where spelling != word {
            if let value = words[spelling] { return value }
        }
        for (suffix, endings) in Self.suffixes where doubled.hasSuffix(suffix) {
            let base = String(doubled.dropLast(suffix.count))
            guard base.utf8.count >= 3 else { continue }
            for ending in endings {
                if let value = words[base + ending] { return value }
            }
            if suffix == "ed" || suffix == "ing", base.utf8.count > 3,
                base.utf8.last == base.utf8.dropLast().last, let value = words[String(base.dropLast())]
            {
                return value
            }
        }
        return 0
    }

    /// Runs of three or more of the same letter cut to `length`.
    private static func shortened(_ word: String, to length: Int) -> String {
        var result = ""
        var run: [Character] = []
        for letter in word {
            if letter != run.first {
                result += run.count > 2 ? run.prefix(length) : run[...]
                run = []
            }
            run.append(letter)
        }
        return result + (run.count > 2 ? run.prefix(length) : run[...])
    }

    private static let suffixes: [(String, [String])] = [
        ("iness", ["y"]), ("ness", [""]), ("ily", ["y"]), ("bly", ["ble"]), ("ly", ["", "e"]), ("ies", ["y"]),
        ("ier", ["y"]), ("iest", ["y"]),
        ("es", ["e", ""]), ("s", [""]), ("ied", ["y"]), ("ed", ["e", ""]), ("ing", ["", "e"]),
        ("er", ["", "e"]), ("est", ["", "e"]),
    ]
}
