import FoundationEssentials
import HTTP

/// One conversation with the gateway, through interruptions: it goes on with its token where it broke off.
actor ChatLine {
    /// What is to be shown: a frame as it came, and what of it is new.
    typealias Show = @Sendable (_ json: String, _ effects: [Conversation.Effect]) -> Void

    private let api: ChatAPI
    private let show: Show
    private var session: ChatAPI.Session
    private var conversation = Conversation()
    private var position: String?
    private var isJoined = false
    private var failure: (any Error)?
    private var waiters: [UUID: CheckedContinuation<Void, Never>] = [:]
    private var settled: [String: ChatProblem?] = [:]
    private var following: Task<Void, Never>?

    private init(api: ChatAPI, session: ChatAPI.Session, show: @escaping Show) {
        self.api = api
        self.session = session
        self.show = show
    }

    /// Opens a conversation and joins it, trying until the time is up.
    static func open(
        _ api: ChatAPI, consent: [String: Bool], locale: String?, within time: Duration,
        show: @escaping Show
    ) async throws -> ChatLine {
        let session = try await retrying(until: .now + time) {
            try await api.open(consent: consent, locale: locale)
        }
        let line = ChatLine(api: api, session: session, show: show)
        await line.follow()
        try await line.wait(until: .now + time) { $0.isJoined }
        return line
    }

    /// Says one turn and returns when it has been answered.
    func say(_ text: String, within time: Duration) async throws {
        let end = ContinuousClock.now + time
        let id = UUID().uuidString.lowercased()
        conversation.sent(id)
        do {
            try await Self.retrying(until: end) { [api, session] in
                try await api.send(text, messageID: id, session: session)
            }
        } catch let refusal as ChatAPI.Refusal {
            throw CommandFailure("not taken: \(refusal)")
        }
        show("{\"type\":\"accepted\",\"message_id\":\"\(id)\"}", [])
        try await wait(until: end) { $0.settled[id] != nil || !$0.conversation.isAwaited(id) }
        if let problem = settled.removeValue(forKey: id) ?? nil {
            throw CommandFailure("\(problem.message) (\(problem.code))")
        }
    }

    /// Tells something that is no message, such as `human` or `end`.
    func tell(_ what: String, _ body: [String: String] = [:]) async throws {
        try await Self.retrying(until: .now + .seconds(10)) { [api, session] in
            try await api.say(what, body, session: session)
        }
    }

    func close() {
        following?.cancel()
    }

    private func follow() {
        following = Task { await self.keepFollowing() }
    }

    /// Reads the stream of frames, again and again, until the session is refused or nobody listens.
    private func keepFollowing() async {
        var pause = ReconnectPause()
        while !Task.isCancelled {
            do {
                let answer = try await api.events(of: session, after: position)
                var parser = ServerSentEventParser()
                for try await piece in answer.body {
                    pause.succeeded()
                    for event in parser.feed(piece) { take(event) }
                }
            } catch let refusal as ChatAPI.Refusal {
                failure = refusal
                return wake()
            } catch {
                try? await Task.sleep(
                    for: pause.failed(retryAfter: (error as? ChatAPI.Unreachable)?.retryAfter))
                continue
            }
            try? await Task.sleep(for: pause.failed())
        }
    }

    private func take(_ event: ServerSentEvent) {
        position = event.id ?? position
        guard let frame = try? JSONDecoder().decode(ChatFrame.self, from: Data(event.data.utf8)) else {
            return
        }
        if case .welcome(let welcome) = frame {
            isJoined = true
            if let token = welcome.token { session.token = token }
        }
        guard let effects = conversation.take(frame) else { return }
        show(event.data, effects)
        note(effects)
        if effects.contains(.handedOff) { Task { await self.settleHandedOff() } }
    }

    private func note(_ effects: [Conversation.Effect]) {
        for case .settled(let id, let problem) in effects { settled[id] = .some(problem) }
        wake()
    }

    /// Gives the reply that goes with a handoff its time.
    private func settleHandedOff() async {
        try? await Task.sleep(for: .seconds(3))
        note(conversation.settleAll())
    }

    /// Waits until something is true of this line.
    private func wait(
        until end: ContinuousClock.Instant, _ isTrue: @Sendable (isolated ChatLine) -> Bool
    ) async throws {
        let timer = Task {
            try? await Task.sleep(until: end)
            self.wake()
        }
        defer { timer.cancel() }
        while !isTrue(self) {
            if let failure { throw CommandFailure("the conversation has ended: \(failure)") }
            guard ContinuousClock.now < end else { throw CommandFailure("no answer in time") }
            let id = UUID()
            await withCheckedContinuation { waiters[id] = $0 }
        }
    }

    private func wake() {
        defer { waiters = [:] }
        for waiter in waiters.values { waiter.resume() }
    }

    /// Tries a call until it succeeds, is refused, or the time is up.
    private static func retrying<Value: Sendable>(
        until end: ContinuousClock.Instant, _ call: @Sendable () async throws -> Value
    ) async throws -> Value {
        var pause = ReconnectPause()
        while true {
            do {
                return try await call()
            } catch let error as ChatAPI.Unreachable {
                let time = pause.failed(retryAfter: error.retryAfter)
                guard ContinuousClock.now + time < end else {
                    throw CommandFailure("the gateway can't be reached: \(error)")
                }
                try await Task.sleep(for: time)
            }
        }
    }
}
