internal import Language

/// Whom a heading speaks of: what `you` can do answers "Can I …?", what `we` do does not.
enum Addressee: Hashable, Sendable {
    case customer
    case shop
    case nobody

    init(heading: String) {
        let words = Set(Tokenizer.terms(in: heading))
        if !words.isDisjoint(with: ["you", "your", "my", "i"]) {
            self = .customer
        } else if !words.isDisjoint(with: ["we", "our", "us"]) {
            self = .shop
        } else {
            self = .nobody
        }
    }

    /// Whether a question is about the one who asks.
    static func speaksOfSelf(_ question: String) -> Bool {
        !Set(Tokenizer.terms(in: question)).isDisjoint(with: ["i", "my", "me", "i'm", "i've", "mine"])
    }
}
