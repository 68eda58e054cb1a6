/// The life of one WebSocket, apart from its IO: events in, what to do out.
package struct ConnectionStateMachine: Sendable {
    /// What the connection has to do now.
    package enum Action: Hashable, Sendable {
        /// Opens a conversation, then calls `opened` or `failedToOpen`.
        case open(HelloFrame)
        /// Gives the frame to the broker, then calls `accepted` or `refused`.
        case submit(ClientFrame)
        case send(OutboundItem)
        /// Tells the conversation that a message is being worked on.
        case announce(messageID: String)
        /// Closes the socket without a word: nobody is there.
        case drop
    }

    private enum State: Hashable {
        case awaitingHello
        case opening
        case open
        case closing
    }

    /// Refusals in a row after which a client is taken for broken.
    package static let patience = 50

    private var state = State.awaitingHello
    private var refusals = 0
    private var isPingUnanswered = false

    package init() {}

    /// A frame came, or something that isn't one.
    package mutating func receive(_ frame: Result<ClientFrame, ChatError>) -> [Action] {
        switch (state, frame) {
        case (.awaitingHello, .success(.hello(let hello))):
            state = .opening
            return [.open(hello)]
        case (.awaitingHello, .success(let frame)):
            return fail(
                ChatError(.helloExpected, "the first frame must be a hello", messageID: frame.messageID),
                close: .policy)
        case (.awaitingHello, .failure(let error)):
            return fail(error, close: .policy)
        case (.open, .success(.hello)):
            return refused(ChatError(.invalidFrame, "hello was said already"))
        case (.open, .success(let frame)):
            return [.submit(frame)]
        case (.open, .failure(let error)):
            return refused(error)
        case (.opening, _), (.closing, _):
            return []
        }
    }

    /// The conversation is open and its welcome is out.
    package mutating func opened() {
        if state == .opening { state = .open }
    }

    /// The conversation can't be opened.
    package mutating func failedToOpen(_ error: ChatError) -> [Action] {
        fail(error, close: error.code == .unavailable ? .tryAgainLater : .policy)
    }

    /// The broker has the frame.
    package mutating func accepted(_ frame: ClientFrame) -> [Action] {
        guard state == .open else { return [] }
        refusals = 0
        switch frame {
        case .message(let message):
            return [
                .send(.frame(.accepted(messageID: message.messageID))),
                .announce(messageID: message.messageID),
            ]
        case .end:
            return close(.ended)
        case .hello, .consent, .identify, .human, .feedback:
            return []
        }
    }

    /// The frame was not taken.
    package mutating func refused(_ error: ChatError) -> [Action] {
        guard state == .open else { return [] }
        refusals += 1
        guard refusals < Self.patience else { return fail(error, close: .policy) }
        return [.send(.frame(.error(ErrorFrame(error))))]
    }

    /// No hello came in time.
    package mutating func helloDeadlinePassed() -> [Action] {
        guard state == .awaitingHello else { return [] }
        return fail(ChatError(.helloExpected, "no hello came in time"), close: .policy)
    }

    /// It is time to see whether anyone is there.
    package mutating func pingDue() -> [Action] {
        guard state != .closing else { return [] }
        guard !isPingUnanswered else {
            state = .closing
            return [.drop]
        }
        isPingUnanswered = true
        return [.send(.ping)]
    }

    /// Something came, so someone is there.
    package mutating func heard() {
        isPingUnanswered = false
    }

    /// What came can't be a frame; nothing after it can be read.
    package mutating func broke(_ fault: FrameFault) -> [Action] {
        guard let error = fault.error else { return close(fault.reason) }
        return fail(error, close: fault.reason)
    }

    /// The client closed.
    package mutating func peerClosed(_ reason: CloseReason) -> [Action] {
        close(reason)
    }

    /// The gateway stops.
    package mutating func shutdown() -> [Action] {
        close(.goingAway)
    }

    private mutating func fail(_ error: ChatError, close reason: CloseReason) -> [Action] {
        guard state != .closing else { return [] }
        return [.send(.frame(.error(ErrorFrame(error))))] + close(reason)
    }

    private mutating func close(_ reason: CloseReason) -> [Action] {
        guard state != .closing else { return [] }
        state = .closing
        return [.send(.close(reason))]
    }
}
