import Evaluation

/// Speaks for a customer in a scripted conversation.
actor ScriptedCustomer: ConversationPartner {
    /// How long a reply may take.
    private static let patience = Duration.seconds(30)
    /// Between the messages of a burst.
    private static let breath = Duration.milliseconds(40)

    private let replies: ReplyTray
    private let line: ChatLine

    private init(line: ChatLine, replies: ReplyTray) {
        self.line = line
        self.replies = replies
    }

    static func open(_ api: ChatAPI) async throws -> ScriptedCustomer {
        let tray = ReplyTray()
        let line = try await ChatLine.open(api, consent: [:], locale: "en-US", within: .seconds(20)) {
            tray.take($1)
        }
        return ScriptedCustomer(line: line, replies: tray)
    }

    func say(_ messages: [String]) async throws -> [SpokenReply] {
        try await withThrowingTaskGroup(of: Void.self) { [line] group in
            for (number, message) in messages.enumerated() {
                group.addTask {
                    try await Task.sleep(for: Self.breath * number)
                    try await line.say(message, within: Self.patience)
                }
            }
            try await group.waitForAll()
        }
        return replies.empty()
    }

    func leave() async {
        try? await line.tell("end")
        await line.close()
    }
}
