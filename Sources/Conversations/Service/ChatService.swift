internal import Events
package import Logging

/// What a customer can do, whatever they came in by: open a conversation, join it, say something.
package final class ChatService: Sendable {
    package let configuration: ChatConfiguration
    package let router: ReplyRouter
    package let connections: ConnectionLimit
    let logger: Logger
    let metrics = ChatMetrics()

    private let tokens: SessionTokens
    private let rates: SessionRates
    private let transcript: @Sendable (SessionID) async throws -> Transcript
    private let publish: @Sendable (OutgoingEvent) async throws -> Void

    /// - Parameters:
    ///   - transcript: The last turns of a session and who has it, from the database.
    ///   - publish: Returns when the broker has acknowledged the event.
    package init(
        configuration: ChatConfiguration, tokens: SessionTokens, router: ReplyRouter, logger: Logger,
        transcript: @escaping @Sendable (SessionID) async throws -> Transcript,
        publish: @escaping @Sendable (OutgoingEvent) async throws -> Void
    ) {
        self.configuration = configuration
        self.tokens = tokens
        self.router = router
        self.logger = logger
        self.transcript = transcript
        self.publish = publish
        rates = SessionRates(configuration.rate)
        connections = ConnectionLimit(configuration.maximumConnections)
    }

    /// Opens the conversation of the hello's token, or a new one.
    ///
    /// An expired token opens a new conversation; a forged one opens nothing.
    package func open(_ hello: HelloFrame) async throws(ChatError) -> OpenedSession {
        guard let session = try await session(of: hello) else { return try await begin(hello) }
        if let consent = hello.consent, !consent.decisions.isEmpty {
            try await submit(.consent(ConsentFrame(purposes: consent)), in: session)
        }
        let token = try await issueToken(for: session)
        return OpenedSession(id: session, token: token, resumed: true, hello: hello)
    }

    /// The session that a bearer token opens.
    package func authenticate(_ token: String) async throws(ChatError) -> SessionID {
        try await tokens.verify(token)
    }

    /// Brings a connection into its conversation: the welcome first, then everything that is new.
    package func join(
        _ session: OpenedSession, queue: OutboundQueue, continuing position: StreamPosition? = nil
    ) async throws(ChatError) -> Attachment {
        // Attached before the history is read: what comes in between is in one of them, or in both.
        let attachment = router.attach(to: session.id, queue: queue, continuing: position)
        do {
            let past = session.resumed ? try await transcript(session.id) : Transcript()
            let welcome = WelcomeFrame(
                sessionID: session.id.rawValue, token: session.token, resumed: session.resumed,
                greeting: configuration.greeting, history: past.history)
            router.start(attachment, welcome: welcome, isHandedOff: past.isHandedOff)
            return attachment
        } catch {
            router.detach(attachment)
            logger.debug("no transcript", metadata: ["session": "\(session.id)", "error": "\(error)"])
            throw .unavailable()
        }
    }

    /// An event stream's way in: the conversation is known by its token alone.
    package func reopen(_ session: SessionID) async throws(ChatError) -> OpenedSession {
        let token = try await issueToken(for: session)
        return OpenedSession(id: session, token: token, resumed: true, hello: HelloFrame())
    }

    /// Gives a frame to the broker; returns when the broker has it.
    package func submit(
        _ frame: ClientFrame, in session: SessionID, opened: OpenedSession? = nil
    ) async throws(ChatError) {
        do throws(ChatError) {
            try rates.take(session)
            switch frame {
            case .message(let message):
                try await send(
                    message.event(in: session, opened: opened),
                    id: EventID.named("gateway\n\(session)\n\(message.messageID)"))
            case .consent(let consent):
                try await send(ConsentChanged(sessionID: session.rawValue, purposes: consent.purposes))
            case .identify(let identity):
                try await send(identity.event(in: session))
            case .human:
                try await send(HumanRequested(sessionID: session.rawValue))
            case .feedback(let feedback):
                try await send(feedback.event(in: session))
            case .end:
                try await send(SessionEnded(sessionID: session.rawValue, reason: "customer"))
            case .hello:
                throw ChatError(.invalidFrame, "hello was said already")
            }
        } catch {
            metrics.refused(error.code)
            throw error.naming(frame.messageID)
        }
    }

    private func session(of hello: HelloFrame) async throws(ChatError) -> SessionID? {
        guard let token = hello.token else { return nil }
        do {
            return try await tokens.verify(token)
        } catch {
            guard error.code == .expiredToken else { throw error }
            return nil
        }
    }

    private func begin(_ hello: HelloFrame) async throws(ChatError) -> OpenedSession {
        let session = SessionID()
        let started = SessionStarted(
            sessionID: session.rawValue, visitorID: hello.visitorID, pageURL: hello.pageURL,
            locale: hello.locale, consent: hello.consent)
        try await send(started, id: EventID.named("gateway\n\(session)\nsession-started"))
        let token = try await issueToken(for: session)
        return OpenedSession(id: session, token: token, resumed: false, hello: hello)
    }

    private func issueToken(for session: SessionID) async throws(ChatError) -> String {
        do {
            return try await tokens.issue(for: session)
        } catch {
            logger.debug("no token", metadata: ["session": "\(session)", "error": "\(error)"])
            throw .unavailable()
        }
    }

    private func send(
        _ payload: some EventPayload, id: String = EventID.random()
    ) async throws(ChatError) {
        do {
            let event = try OutgoingEvent(payload, id: id)
            let start = ContinuousClock.now
            try await Deadline.wait(configuration.publishDeadline) { [publish] in try await publish(event) }
            metrics.published(event.attributes.type, in: start.duration(to: .now))
            logger.debug(
                "published",
                metadata: [
                    "event_id": "\(id)", "type": "\(event.attributes.type)", "session": "\(event.key)",
                    "trace_id": "\(event.attributes.traceparent?.dropFirst(3).prefix(32) ?? "")",
                ])
        } catch {
            logger.debug("not published", metadata: ["event_id": "\(id)", "error": "\(error)"])
            throw .unavailable()
        }
    }
}
