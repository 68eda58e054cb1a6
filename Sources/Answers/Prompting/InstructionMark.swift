internal import Language

/// Recognises lines of data that speak to the assistant instead of to a reader.
///
/// In evidence, such a line and what follows it in its paragraph are left out; in what the customer says it is marked.
/// The fence and the checks of the answer hold where it finds nothing.
enum InstructionMark {
    private static let commands: Set<String> = ["ignore", "disregard", "forget", "override", "bypass"]
    private static let rules: Set<String> = [
        "instruction", "instructions", "prompt", "prompts", "rules", "guidelines", "above", "previous",
        "prior",
        "everything",
    ]
    private static let addressees: Set<String> = [
        "assistant", "chatbot", "bot", "ai", "llm", "model", "system", "gpt",
    ]
    private static let phrases = [
        "you are now", "from now on you", "new instructions", "system prompt", "your instructions",
        "act as", "pretend to be", "do anything now", "developer mode", "reply only with",
        "respond only with",
        "always answer that", "always tell the customer", "always say",
    ]

    /// The text without such lines and the rest of their paragraphs.
    static func evidence(in text: String) -> String {
        var isTainted = false
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return lines.filter { line in
            if line.allSatisfy(\.isWhitespace) {
                isTainted = false
            } else if isInstruction(line) {
                isTainted = true
            }
            return !isTainted
        }.joined(separator: "\n")
    }

    static func isInstruction(_ line: some StringProtocol) -> Bool {
        let terms = Tokenizer.terms(in: line)
        guard let first = terms.first else { return false }
        if addressees.contains(first), line.prefix(24).contains(":") { return true }
        if terms.contains(where: commands.contains), terms.contains(where: rules.contains) { return true }
        let text = " " + terms.joined(separator: " ") + " "
        return phrases.contains { text.contains(" \($0) ") }
    }
}
