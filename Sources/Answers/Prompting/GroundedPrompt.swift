package import Events

/// What a model is asked: rules in the system message, and everything that others wrote as fenced data.
///
/// The fence is a random word, drawn anew for each prompt: whoever wrote the data could not know it, every line of
/// data stands behind a bar, and the word itself is taken out of the data. So no document, product text or message
/// can close its block. What a model makes of it is checked in any case, see `SentenceCheck`.
package struct GroundedPrompt: Sendable {
    package let messages: [PromptMessage]
    let evidence: EvidenceList
    /// What the answer may rest on.
    let context: ContextAssembled
    let fence: String

    private static let longestMessage = 2_000
    private static let recentTurns = 10

    package init(_ context: ContextAssembled, voice: StoreVoice) {
        var generator = SystemRandomNumberGenerator()
        self.init(context, voice: voice, fence: Self.fence(using: &generator))
    }

    init(_ context: ContextAssembled, voice: StoreVoice, fence: String) {
        self.fence = fence
        let context = context.withoutInstructions
        self.context = context
        let turn = context.routed
        let evidence = EvidenceList(context, voice: voice)
        self.evidence = evidence
        var blocks = evidence.items.map { item in
            Self.block("evidence [\(item.number)] \(item.kind)", item.text, fence: fence)
        }
        if let story = turn.story {
            blocks.append(Self.block("earlier in the conversation, in short", story, fence: fence))
        }
        let memory = turn.memory.suffix(Self.recentTurns)
        if !memory.isEmpty {
            let lines = memory.map(Self.line).joined(separator: "\n")
            blocks.append(Self.block("conversation so far", lines, fence: fence, marks: false))
        }
        blocks.append(
            Self.block("customer's message", String(turn.text.prefix(Self.longestMessage)), fence: fence))
        let task = "Answer the customer's message from the evidence, under the rules of the system message."
        let rules = PromptRules.text(
            storeName: voice.name, fence: fence, isUpset: turn.sentiment.label == .negative)
        messages = [
            PromptMessage(role: .system, text: rules),
            PromptMessage(role: .user, text: (blocks + [task]).joined(separator: "\n\n")),
        ]
    }

    /// The rules, for recognising them in an answer.
    var rules: String { messages[0].text }

    static func block(_ title: String, _ text: String, fence: String, marks: Bool = true) -> String {
        "\(title)\nbegin \(fence)\n\(DataText.quoted(text, fence: fence, marks: marks))\nend \(fence)"
    }

    static func fence(using generator: inout some RandomNumberGenerator) -> String {
        let letters = Array("bcdfghjkmnpqrstvwxz23456789")
        return String((0..<12).compactMap { _ in letters.randomElement(using: &generator) })
    }

    /// Who said it is our own word; only what a customer said can be an instruction.
    private static func line(_ turn: MemoryTurn) -> String {
        let text = oneLine(turn.text)
        return "\(turn.author.rawValue): \(turn.author == .customer ? DataText.marked(text) : text)"
    }

    private static func oneLine(_ text: String) -> String {
        String(text.prefix(600)).replacing("\n", with: " ")
    }
}
