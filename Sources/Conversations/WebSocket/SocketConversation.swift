internal import Synchronization

/// The conversation of one socket, once a hello has opened it.
final class SocketConversation: Sendable {
    private struct State {
        var session: OpenedSession?
        var attachment: Attachment?
    }

    private let service: ChatService
    private let queue: OutboundQueue
    private let state = Mutex(State())

    init(service: ChatService, queue: OutboundQueue) {
        self.service = service
        self.queue = queue
    }

    /// Opens the conversation and shows its welcome.
    func open(_ hello: HelloFrame) async throws(ChatError) {
        let session = try await service.open(hello)
        let attachment = try await service.join(session, queue: queue)
        state.withLock { $0 = State(session: session, attachment: attachment) }
    }

    /// Gives a frame to the broker.
    func submit(_ frame: ClientFrame) async throws(ChatError) {
        guard let session = state.withLock(\.session) else {
            throw ChatError(.helloExpected, "no conversation is open", messageID: frame.messageID)
        }
        try await service.submit(frame, in: session.id, opened: session)
    }

    func announce(_ messageID: String) {
        guard let session = state.withLock(\.session) else { return }
        service.router.announce(messageID, in: session.id)
    }

    func leave() {
        guard let attachment = state.withLock(\.attachment) else { return }
        service.router.detach(attachment)
    }
}
