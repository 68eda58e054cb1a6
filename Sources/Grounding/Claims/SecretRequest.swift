/// A text that asks a customer for something secret.
struct SecretRequest {
    let secret: String

    /// Nil when nothing secret is asked for, or when the text says not to send it.
    init?(_ reading: TextReading) {
        let words = reading.words
        guard let secret = Self.secrets.first(where: reading.holds),
            !words.contains(where: { $0 == "never" || $0 == "not" || $0 == "nobody" || $0.hasSuffix("n't") }),
            !reading.holds(any: ["last four", "last 4"])
        else { return nil }
        let start = Phrases.places(of: secret, in: words).first ?? 0
        // "An e-mail with a link to reset your password" asks for nothing.
        let between = words[..<start].reversed().prefix { Self.passing.contains($0) }.count
        let verb = start - between - 1
        guard verb >= 0, Self.askings.contains(words[verb]) || reading.holds("what is your") else {
            return nil
        }
        if words[..<verb].suffix(2).contains(where: ["we", "we'll", "our"].contains), words[verb] != "need",
            words[verb] != "require"
        {
            return nil
        }
        self.secret = secret
    }

    /// Words between the verb and what is asked for.
    private static let passing: Set<String> = [
        "us", "me", "your", "the", "full", "complete", "our", "team", "with", "a", "new", "current", "credit",
        "debit",
        "and", "order", "number", "name", "in", "both", "also", "to", "for", "support",
    ]

    private static let secrets = [
        "card number", "card numbers", "card details", "credit card", "debit card", "security code", "cvv",
        "cvc", "password", "pin", "social security number", "bank details", "account number", "iban",
        "bank account", "passport number", "expiry date", "expiration date", "one time code", "login details",
        "verification code",
    ]

    private static let askings: Set<String> = [
        "send", "give", "tell", "share", "provide", "text", "mail", "reply", "write", "post", "read", "need",
        "message", "submit", "type", "email", "e-mail", "require", "dictate", "forward", "confirm", "what's",
    ]
}
