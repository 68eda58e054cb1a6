internal import Language

extension SentenceCheck {
    /// Calls somebody names: no shop speaks so to its customers.
    static func isRude(_ text: String) -> Bool {
        Tokenizer.terms(in: text).contains(where: insults.contains)
    }

    /// Words that name nothing a shop sells.
    private static let insults: Set<String> = [
        "idiot", "idiots", "idiotic", "moron", "morons", "moronic", "imbecile", "imbeciles", "stupid",
        "stupidity",
        "dumbass", "fool", "fools", "foolish", "dimwit", "halfwit", "loser", "losers", "pathetic", "scum",
        "bitch",
        "bastard", "asshole", "arsehole", "shit", "shitty", "bullshit", "fuck", "fucking", "fucked", "cunt",
        "crap", "retard", "retarded", "wanker", "twat", "prick", "jerk", "ignorant", "brainless", "damn",
        "liar",
        "liars", "lunatic", "ridiculous",
    ]
}
