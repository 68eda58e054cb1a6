import Events

/// What has been said and shown, across reconnections: every reply is shown once.
struct Conversation: Sendable {
    /// What a frame changes for whoever looks on.
    enum Effect: Hashable, Sendable {
        case greeting(String)
        /// More of a reply; the pieces follow each other without a gap.
        case piece(String)
        /// A reply is complete; `shown` is what of its text pieces have shown already.
        case reply(ChatReply, shown: String)
        /// A person has the conversation.
        case handedOff
        case problem(ChatProblem)
        /// The message has got all it will get; nil unless it failed.
        case settled(messageID: String, problem: ChatProblem?)
    }

    private struct OpenReply {
        var id: String
        var next: Int
        var text: String
    }

    private var awaiting: [String] = []
    private var shown: Set<String> = []
    private var open: OpenReply?
    private var hasGreeted = false
    /// A person has the conversation: what is said now gets no reply of the assistant.
    private var isHandedOff = false

    /// A message is on its way, and waits for its reply.
    mutating func sent(_ messageID: String) {
        guard !awaiting.contains(messageID) else { return }
        awaiting.append(messageID)
    }

    func isAwaited(_ messageID: String) -> Bool { awaiting.contains(messageID) }

    /// Takes a frame; nil when all it says has been shown before.
    mutating func take(_ frame: ChatFrame) -> [Effect]? {
        switch frame {
        case .welcome(let welcome): take(welcome)
        case .delta(let delta): take(delta)
        case .reply(let reply): take(reply)
        case .status(let state): take(status: state)
        case .error(let problem): take(problem)
        case .accepted, .other: []
        }
    }

    /// Replies that came while nobody was listening are in the history.
    private mutating func take(_ welcome: ChatWelcome) -> [Effect] {
        var effects: [Effect] = []
        if !hasGreeted, let greeting = welcome.greeting { effects.append(.greeting(greeting)) }
        hasGreeted = true
        for turn in welcome.history ?? [] where turn.author != .customer {
            guard let id = turn.replyID else { continue }
            let answers = turn.inReplyTo ?? []
            guard answers.contains(where: isAwaited) else {
                shown.insert(id)
                continue
            }
            let reply = ChatReply(
                replyID: id, inReplyTo: answers, text: turn.text, citations: turn.citations ?? [],
                author: turn.author)
            effects += take(reply) ?? []
        }
        return effects
    }

    private mutating func take(_ delta: ChatDelta) -> [Effect]? {
        guard !shown.contains(delta.replyID) else { return nil }
        if open?.id != delta.replyID {
            // The beginning was missed, or another reply is half shown: it will come whole.
            guard delta.seq == 0, open == nil else { return nil }
            open = OpenReply(id: delta.replyID, next: 0, text: "")
        }
        guard delta.seq == open?.next else { return nil }
        open?.next += 1
        open?.text += delta.text
        return [.piece(delta.text)]
    }

    private mutating func take(_ reply: ChatReply) -> [Effect]? {
        guard shown.insert(reply.replyID).inserted else { return nil }
        let pieces = open?.id == reply.replyID ? open?.text ?? "" : ""
        open = nil
        let settled = awaiting.filter(reply.inReplyTo.contains)
        awaiting.removeAll(where: settled.contains)
        return [.reply(reply, shown: pieces)] + settled.map { .settled(messageID: $0, problem: nil) }
    }

    /// The message that leads to a handoff is replied to as well; those after it only get the status.
    private mutating func take(status: String) -> [Effect] {
        let wasHandedOff = isHandedOff
        isHandedOff = status == "handed_off"
        guard isHandedOff else { return [] }
        return [.handedOff] + (wasHandedOff ? settleAll() : [])
    }

    /// Waits no longer for replies; for a conversation that a person has had since before it was joined.
    mutating func settleAll() -> [Effect] {
        defer { awaiting = [] }
        return awaiting.map { .settled(messageID: $0, problem: nil) }
    }

    private mutating func take(_ problem: ChatProblem) -> [Effect] {
        guard let id = problem.messageID, let index = awaiting.firstIndex(of: id) else {
            return [.problem(problem)]
        }
        awaiting.remove(at: index)
        return [.settled(messageID: id, problem: problem)]
    }
}
