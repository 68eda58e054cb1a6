import Events

/// Prints a conversation as it goes on.
struct ChatPrinter: Sendable {
    let isJSON: Bool
    let isInteractive: Bool

    /// What the customer says, where it isn't on the screen already.
    func turn(_ text: String) {
        guard !isJSON, !isInteractive else { return }
        Terminal.print("> \(text)")
    }

    func show(_ json: String, _ effects: [Conversation.Effect]) {
        guard !isJSON else { return Terminal.print(json) }
        for effect in effects { Terminal.print(Self.text(of: effect), terminator: "") }
    }

    static func text(of effect: Conversation.Effect) -> String {
        switch effect {
        case .greeting(let text): text + "\n"
        case .piece(let text): text
        case .reply(let reply, let shown):
            (reply.author == .agent && shown.isEmpty ? "[agent] " : "")
                + ReplyRendering.rest(of: reply, shown: shown) + "\n\n"
        case .handedOff: "(a person has the conversation and will answer)\n"
        case .problem(let problem): "(\(problem.message))\n"
        case .settled: ""
        }
    }
}
