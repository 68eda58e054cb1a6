/// Tells whether a question leans on what was said before.
package enum FollowUp {
    private static let openings = [
        "and ", "what about", "how about", "what if", "also ", "or ", "but ", "then ", "so ", "ok and",
        "okay and", "same for", "even if", "only if", "and if", "if ", "for ", "with ", "without ", "in ",
        "anything", "something ", "any other", "any cheaper", "only ",
    ]
    private static let anaphors: Set<String> = [
        "it", "its", "that", "this", "those", "these", "them", "they", "one", "ones", "there", "then",
        "either", "both", "instead", "same", "else", "he", "she",
    ]

    /// What opens a remark and says nothing of where it leads, such as "hmm ok, and".
    private static let interjections: Set<String> = [
        "hm", "hmm", "hmmm", "mm", "ah", "aha", "oh", "ok", "okay", "k", "right", "alright", "cool", "great",
        "nice",
        "good", "perfect", "lovely", "thanks", "thank", "you", "ta", "cheers", "yes", "yeah", "yep", "no",
        "nope", "sure",
        "fine", "well", "wait", "sorry", "btw",
    ]

    /// Whether `text` needs earlier words to be understood.
    ///
    /// - Parameters:
    ///   - words: Its content words.
    ///   - isFirst: Whether it opens the message: behind another question "and" only joins the two.
    package static func leans(_ text: String, words: Int, isFirst: Bool = true) -> Bool {
        var lowered = withoutInterjections(text.lowercased())
        if !isFirst, lowered.hasPrefix("and ") { lowered.removeFirst("and ".count) }
        if words == 0 { return true }
        if words <= 4, openings.contains(where: lowered.hasPrefix) { return true }
        guard words <= 3 else { return false }
        return lowered.split(whereSeparator: { !$0.isLetter }).contains { anaphors.contains(String($0)) }
    }

    private static func withoutInterjections(_ text: String) -> String {
        var rest = text[...]
        while true {
            let word = rest.prefix { $0.isLetter || $0 == "'" }
            let after = rest[word.endIndex...].drop { !$0.isLetter && !$0.isNumber }
            guard interjections.contains(String(word)), !after.isEmpty else { return String(rest) }
            rest = after
        }
    }
}
