import Foundation
import HTTP

/// A customer's conversation over REST and server-sent events.
package final class Conversation: Sendable {
    /// What `POST /v1/sessions` answers.
    private struct Opened: Decodable {
        let session_id: String
        let token: String
    }

    package let sessionID: String
    private let token: String
    private let stack: RunningStack

    private init(opened: Opened, stack: RunningStack) {
        sessionID = opened.session_id
        token = opened.token
        self.stack = stack
    }

    /// Opens a conversation with these consents.
    package static func open(
        on stack: RunningStack, visitor: String? = nil, consent: [String: Bool] = [:]
    ) async throws -> Conversation {
        var body: [String: Any] = ["consent": consent, "locale": "en-US"]
        if let visitor { body["visitor_id"] = visitor }
        let response = try await stack.client.send(
            ClientRequest(
                method: "POST", url: stack.gateway + "/v1/sessions",
                headers: [("content-type", "application/json")],
                body: Array(try JSONSerialization.data(withJSONObject: body))))
        guard response.status < 300 else { throw ShellGuardError("no session: \(response.status)") }
        return Conversation(
            opened: try JSONDecoder().decode(Opened.self, from: Data(response.body)), stack: stack)
    }

    /// Says something and waits for its reply.
    package func ask(_ text: String) async throws -> ChatReply {
        let message = try await say(text)
        guard let reply = try await replies(to: [message])[message]?.first else {
            throw ShellGuardError("no reply to: \(text)")
        }
        return reply
    }

    /// Says something, again until the broker has it, as a widget does; returns its message id.
    @discardableResult
    package func say(_ text: String, id: String = UUID().uuidString) async throws -> String {
        try await post("messages", ["message_id": id, "text": text])
        return id
    }

    package func consent(_ purposes: [String: Bool]) async throws {
        try await post("consent", ["purposes": purposes])
    }

    package func end() async throws {
        try await post("end", [:])
    }

    private func post(_ path: String, _ body: [String: Any]) async throws {
        let request = ClientRequest(
            method: "POST", url: stack.gateway + "/v1/sessions/\(sessionID)/\(path)",
            headers: [("content-type", "application/json"), ("authorization", "Bearer \(token)")],
            body: Array(try JSONSerialization.data(withJSONObject: body)))
        let deadline = ContinuousClock.now + .seconds(60)
        while true {
            let answer = try? await stack.client.send(request)
            if let answer, answer.status < 300 { return }
            let isPassing = answer.map { $0.status == 503 || $0.status == 429 } ?? true
            guard isPassing, ContinuousClock.now < deadline else {
                throw ShellGuardError(
                    "\(path): \(answer.map { String(decoding: $0.body, as: UTF8.self) } ?? "no answer")")
            }
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    /// Waits until each of these messages has a reply; returns every reply shown, by message.
    ///
    /// Reconnects as a widget does, and counts what a stream's welcome repeats from the history only once.
    package func replies(to messages: [String], within limit: Duration = .seconds(60)) async throws
        -> [String: [ChatReply]]
    {
        let board = ReplyBoard(wanted: Set(messages))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                while !(await board.isComplete) {
                    try? await self.follow(board)
                    if await board.isComplete { return }
                    try await Task.sleep(for: .milliseconds(100))
                }
            }
            group.addTask {
                try await Task.sleep(for: limit)
                throw ShellGuardError("no reply to \(await board.missing) within \(limit)")
            }
            try await group.next()
            group.cancelAll()
        }
        return await board.shown
    }

    private func follow(_ board: ReplyBoard) async throws {
        let stream = try await stack.client.stream(
            ClientRequest(
                url: stack.gateway + "/v1/sessions/\(sessionID)/events",
                headers: [("authorization", "Bearer \(token)"), ("accept", "text/event-stream")],
                silenceTimeout: .seconds(40)))
        guard stream.status == 200 else { throw ShellGuardError("events: \(stream.status)") }
        for try await event in stream.serverSentEvents {
            await board.take(Data(event.data.utf8))
            if await board.isComplete { return }
        }
    }
}
