internal import Logging
internal import NIOCore
internal import NIOWebSocket
internal import ServiceLifecycle
internal import Synchronization

/// One WebSocket: does what its state machine says.
final class WebSocketConnection: Sendable {
    typealias Socket = NIOAsyncChannel<SocketInput, WebSocketFrame>

    private let socket: Socket
    private let service: ChatService
    private let queue: OutboundQueue
    private let machine = Mutex(ConnectionStateMachine())

    init(socket: Socket, service: ChatService) {
        self.socket = socket
        self.service = service
        queue = service.queue(for: socket.channel)
    }

    /// Serves the socket until it is closed.
    func run() async {
        let configuration = service.configuration
        let hello = socket.channel.eventLoop.scheduleTask(in: TimeAmount(configuration.helloDeadline)) {
            self.step { $0.helloDeadlinePassed() }
        }
        let keepAlive = TimeAmount(configuration.keepAlive)
        let pings = socket.channel.eventLoop.scheduleRepeatedTask(initialDelay: keepAlive, delay: keepAlive) {
            _ in self.step { $0.pingDue() }
        }
        defer {
            hello.cancel()
            pings.cancel()
        }
        await withGracefulShutdownHandler {
            await serve()
        } onGracefulShutdown: {
            self.step { $0.shutdown() }
        }
    }

    private func serve() async {
        do {
            try await socket.executeThenClose { inbound, outbound in
                async let written: Void = write(to: outbound)
                await read(from: inbound)
                queue.finish()
                closeAfterGrace()
                await written
            }
        } catch {
            service.logger.debug("socket closed", metadata: ["error": "\(error)"])
        }
    }

    /// Takes frames one after the other: the next one is read when the broker has this one.
    private func read(from inbound: NIOAsyncChannelInboundStream<SocketInput>) async {
        let conversation = SocketConversation(service: service, queue: queue)
        defer { conversation.leave() }
        do {
            for try await input in inbound {
                machine.withLock { $0.heard() }
                if case .frame(let frame) = input, frame.opcode == .connectionClose {
                    step { $0.peerClosed(CloseReason(echoing: frame.unmaskedData)) }
                    return
                }
                await follow(actions(on: input), in: conversation)
            }
        } catch {
            service.logger.debug("socket not readable", metadata: ["error": "\(error)"])
        }
    }

    private func actions(on input: SocketInput) -> [ConnectionStateMachine.Action] {
        switch input {
        case .fault(let fault):
            return machine.withLock { $0.broke(fault) }
        case .frame(let frame):
            switch frame.opcode {
            case .text:
                let bytes = Array(buffer: frame.unmaskedData)
                guard String(validating: bytes, as: UTF8.self) != nil else {
                    return machine.withLock { $0.broke(.notUTF8) }
                }
                let result = Result { () throws(ChatError) in
                    try FrameCoding.read(ClientFrame.self, from: bytes)
                }
                return machine.withLock { $0.receive(result) }
            case .binary:
                return machine.withLock { $0.broke(.binary) }
            case .ping:
                return [.send(.pong(Array(buffer: frame.unmaskedData)))]
            default:
                return []
            }
        }
    }

    private func follow(
        _ actions: [ConnectionStateMachine.Action], in conversation: SocketConversation
    ) async {
        for action in actions {
            switch action {
            case .open(let hello):
                await open(hello, in: conversation)
            case .submit(let frame):
                await submit(frame, in: conversation)
            case .announce(let messageID):
                conversation.announce(messageID)
            case .send, .drop:
                perform([action])
            }
        }
    }

    private func open(_ hello: HelloFrame, in conversation: SocketConversation) async {
        do {
            try await conversation.open(hello)
            machine.withLock { $0.opened() }
        } catch {
            step { $0.failedToOpen(error) }
        }
    }

    private func submit(_ frame: ClientFrame, in conversation: SocketConversation) async {
        do {
            try await conversation.submit(frame)
            let actions = machine.withLock { $0.accepted(frame) }
            await follow(actions, in: conversation)
        } catch {
            step { $0.refused(error) }
        }
    }

    private func step(_ event: (inout ConnectionStateMachine) -> [ConnectionStateMachine.Action]) {
        perform(machine.withLock { event(&$0) })
    }

    /// What needs no waiting.
    private func perform(_ actions: [ConnectionStateMachine.Action]) {
        for action in actions {
            switch action {
            case .send(let item):
                queue.offer(item)
                if case .close = item { closeAfterGrace() }
            case .drop:
                socket.channel.close(promise: nil)
            case .open, .submit, .announce:
                break
            }
        }
    }

    /// A peer that doesn't close its side doesn't keep the socket.
    private func closeAfterGrace() {
        let channel = socket.channel
        channel.eventLoop.scheduleTask(in: TimeAmount(service.configuration.closeGrace)) {
            channel.close(promise: nil)
        }
    }

    private func write(to outbound: NIOAsyncChannelOutboundWriter<WebSocketFrame>) async {
        do {
            for await item in queue.items {
                try await outbound.write(WebSocketFrame(item))
            }
            outbound.finish()
        } catch {
            service.logger.debug("socket not writable", metadata: ["error": "\(error)"])
            socket.channel.close(promise: nil)
        }
    }
}
