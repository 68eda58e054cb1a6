internal import Language

/// Recognises the rules in an answer: so many words of theirs in a row are no chance.
struct RuleEcho: Sendable {
    private static let length = 6

    private let runs: Set<[String]>
    private let fence: String

    init(_ prompt: GroundedPrompt) {
        runs = Set(Self.runs(in: prompt.rules))
        fence = prompt.fence
    }

    func stands(in text: String) -> Bool {
        let lowered = text.lowercased()
        if lowered.contains(fence) || lowered.contains("evidence block") { return true }
        return Self.speaksOfOwnRules(text) || Self.runs(in: text).contains(where: runs.contains)
    }

    /// "I was told to keep my guidelines secret": no customer has asked for that.
    private static func speaksOfOwnRules(_ text: String) -> Bool {
        let words = " " + Tokenizer.terms(in: text).joined(separator: " ") + " "
        return ownRules.contains { words.holds(" \($0) ") }
    }

    private static let ownRules =
        ["guidelines", "instructions", "rules", "prompt", "programming", "training"].map { "my \($0)" }
        + ["told", "instructed", "programmed", "asked", "configured"].flatMap { verb in
            [
                "i was \(verb)", "i am \(verb)", "i'm \(verb)", "i've been \(verb)", "i have been \(verb)",
                "i was also \(verb)",
            ]
        }

    private static func runs(in text: String) -> [[String]] {
        let terms = Tokenizer.terms(in: text)
        guard terms.count >= length else { return [] }
        return (0...(terms.count - length)).map { Array(terms[$0..<($0 + length)]) }
    }
}
