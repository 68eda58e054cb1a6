/// The suffix tables of Porter2's steps two to four, longest first.
enum StemSuffixes {
    struct Rule: Sendable {
        let suffix: [UInt8]
        let replacement: [UInt8]

        init(_ suffix: String, _ replacement: String) {
            self.suffix = Array(suffix.utf8)
            self.replacement = Array(replacement.utf8)
        }
    }

    static let second: [Rule] = [
        Rule("ization", "ize"), Rule("ational", "ate"), Rule("ousness", "ous"), Rule("iveness", "ive"),
        Rule("fulness", "ful"), Rule("tional", "tion"), Rule("lessli", "less"), Rule("biliti", "ble"),
        Rule("entli", "ent"), Rule("ation", "ate"), Rule("alism", "al"), Rule("aliti", "al"),
        Rule("fulli", "ful"),
        Rule("ousli", "ous"), Rule("iviti", "ive"), Rule("enci", "ence"), Rule("anci", "ance"),
        Rule("abli", "able"), Rule("izer", "ize"), Rule("ator", "ate"), Rule("alli", "al"),
        Rule("bli", "ble"),
        Rule("ogi", "og"), Rule("li", ""),
    ]

    static let third: [Rule] = [
        Rule("ational", "ate"), Rule("tional", "tion"), Rule("alize", "al"), Rule("icate", "ic"),
        Rule("iciti", "ic"), Rule("ative", ""), Rule("ical", "ic"), Rule("ness", ""), Rule("ful", ""),
    ]

    static let fourth: [Rule] = [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive",
        "ize",
        "ion", "al", "er", "ic",
    ].map { Rule($0, "") }
}
