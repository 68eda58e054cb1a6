internal import Language

extension Need {
    /// The need with mistyped words put right, in its text as well.
    ///
    /// - Parameter corrections: What each such word stands for.
    func corrected(by corrections: [String: String]) -> Need {
        guard words.contains(where: { corrections[$0.text] != nil }) else { return self }
        return Need(
            text: Self.corrected(text, by: corrections),
            words: words.map { word in
                corrections[word.text].map { QueryWord(text: $0, share: word.share) } ?? word
            },
            hints: hints, prices: prices, antecedent: antecedent.map { Self.corrected($0, by: corrections) },
            background: background.map { Self.corrected($0, by: corrections) }, isFollowUp: isFollowUp)
    }

    private static func corrected(_ text: String, by corrections: [String: String]) -> String {
        var corrected = text
        for word in Tokenizer.words(in: text).reversed() {
            if let right = corrections[word.text] { corrected.replaceSubrange(word.range, with: right) }
        }
        return corrected
    }
}
