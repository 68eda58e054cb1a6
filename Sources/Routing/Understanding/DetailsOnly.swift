internal import Language

/// Recognises a turn that says nothing new but the order id or e-mail that was missing.
enum DetailsOnly {
    static func holds(_ redacted: RedactedText) -> Bool {
        guard !redacted.orderIDs.isEmpty || !redacted.emails.isEmpty else { return false }
        return addsNothing(redacted.text, orderIDs: redacted.orderIDs)
    }

    /// Whether a redacted text holds nothing but details and the words that go with them.
    static func addsNothing(_ text: String, orderIDs: [String]) -> Bool {
        Tokenizer.terms(in: text).allSatisfy { word in
            fillers.contains(word) || word.utf8.contains { 48...57 ~= $0 } || isPartOfID(word, orderIDs)
        }
    }

    private static func isPartOfID(_ word: String, _ ids: [String]) -> Bool {
        ids.contains { $0.lowercased().hasPrefix(word) }
    }

    /// `email` and the other placeholder names stand here too.
    private static let fillers: Set<String> = [
        "email", "phone", "card", "e", "mail", "my", "is", "it", "it's", "its", "the", "order", "number",
        "no", "id",
        "sure", "yes", "yeah", "yep", "ok", "okay", "here", "here's", "you", "go", "and", "address", "hi",
        "hello",
        "thanks", "thank", "please", "this", "that", "are", "i", "used", "think", "with", "was", "for", "a",
        "of",
        "course", "so", "sorry", "under", "oh", "also",
    ]
}
