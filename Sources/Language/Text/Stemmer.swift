/// The Porter2 stemmer for English: `returns`, `returned` and `returning` all become `return`.
///
/// Algorithm: Martin Porter, "The English (Porter2) stemming algorithm", snowballstem.org.
package enum Stemmer {
    /// The stem of a folded word; words that are not plain English letters come back as they are.
    package static func stem(_ word: String) -> String {
        let bytes = Array(word.utf8)
        guard bytes.count > 2, bytes.allSatisfy({ 97...122 ~= $0 || $0 == UInt8(ascii: "'") }) else {
            return word
        }
        if let special = exceptions[word] { return special }
        var letters = Letters(bytes)
        letters.dropPossessive()
        letters.plurals()
        if unchanged.contains(letters.text) { return letters.text }
        letters.pastAndProgressive()
        letters.finalY()
        letters.replaceLongest(StemSuffixes.second, minimum: .first)
        letters.replaceLongest(StemSuffixes.third, minimum: .first)
        letters.dropLongest(StemSuffixes.fourth)
        letters.finalE()
        return letters.text.lowercased()
    }

    private static let exceptions: [String: String] = [
        "skis": "ski", "skies": "sky", "dying": "die", "lying": "lie", "tying": "tie", "idly": "idl",
        "gently": "gentl", "ugly": "ugli", "early": "earli",
        "only": "onli", "singly": "singl", "sky": "sky", "news": "news", "howe": "howe", "atlas": "atlas",
        "cosmos": "cosmos", "bias": "bias", "andes": "andes",
    ]

    private static let unchanged: Set<String> = [
        "inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed",
    ]
}
