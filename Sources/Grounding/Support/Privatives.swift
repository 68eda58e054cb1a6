/// Words that deny what they are made of: `unused`, `nonrefundable`.
enum Privatives {
    /// `used` for `unused`; nil for other words.
    static func root(of word: String) -> String? {
        for prefix in ["un", "non"] where word.hasPrefix(prefix) {
            let root = String(word.dropFirst(prefix.count))
            if roots.contains(root) { return root }
        }
        return nil
    }

    private static let roots: Set<String> = [
        "used", "opened", "open", "worn", "washed", "damaged", "altered", "covered", "paid", "wrapped",
        "broken", "marked", "insured", "tracked", "returnable", "refundable", "exchangeable", "transferable",
        "limited", "restricted", "conditional", "eligible", "sealed", "assembled", "scented", "sweetened",
        "roasted", "ground", "lined", "treated", "dyed", "finished", "registered", "verified", "waxed",
    ]
}
