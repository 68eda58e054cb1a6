internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPTypes
internal import NIOHTTPTypesHTTP1
internal import NIOWebSocket
internal import ServiceLifecycle

/// A connection of the chat server: a WebSocket when its first request asks for one, otherwise HTTP.
struct ChatChannel: ServerChildChannel, HTTPChannelHandler {
    typealias HTTPSocket = NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>

    /// What the first request made of the connection.
    enum Negotiated: Sendable {
        case webSocket(WebSocketConnection.Socket)
        case http(HTTPSocket)
    }

    struct Value: ServerChildChannelValue {
        let channel: any Channel
        let negotiated: EventLoopFuture<Negotiated>
    }

    let service: ChatService
    let origins: AllowedOrigins
    let responder: HTTPChannelHandler.Responder

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            let upgrade = NIOTypedHTTPServerUpgradeConfiguration<Negotiated>(
                upgraders: [upgrader()],
                notUpgradingCompletionHandler: { channel in setUpHTTP(channel, logger: logger) })
            var pipeline = NIOUpgradableHTTPServerPipelineConfiguration(upgradeConfiguration: upgrade)
            // NIOAsyncChannel takes requests one by one, hummingbird answers errors and checks headers.
            pipeline.enablePipelining = false
            pipeline.enableErrorHandling = false
            pipeline.enableResponseHeaderValidation = false
            let negotiated = try channel.pipeline.syncOperations.configureUpgradableHTTPServerPipeline(
                configuration: pipeline)
            try admitUpgrades(on: channel)
            closeIfSilent(channel, until: negotiated)
            return Value(channel: channel, negotiated: negotiated)
        }
    }

    func handle(value: Value, logger: Logger) async {
        do {
            let negotiated = try await withGracefulShutdownHandler {
                try await value.negotiated.get()
            } onGracefulShutdown: {
                value.channel.close(promise: nil)
            }
            switch negotiated {
            case .webSocket(let socket):
                await WebSocketConnection(socket: socket, service: service).run()
            case .http(let socket):
                await handleHTTP(asyncChannel: socket, logger: logger)
            }
        } catch {
            logger.debug("connection closed before its first request", metadata: ["error": "\(error)"])
            value.channel.close(promise: nil)
        }
    }

    private func upgrader() -> NIOTypedWebSocketServerUpgrader<Negotiated> {
        NIOTypedWebSocketServerUpgrader(
            maxFrameSize: FrameLimits.frame,
            enableAutomaticErrorHandling: false,
            shouldUpgrade: { channel, _ in channel.eventLoop.makeSucceededFuture(HTTPHeaders()) },
            upgradePipelineHandler: { channel, _ in setUpWebSocket(channel) })
    }

    /// Refused upgrades go on as HTTP requests, whose route says why.
    private func admitUpgrades(on channel: any Channel) throws {
        let pipeline = channel.pipeline.syncOperations
        let gate = UpgradeGate { head in
            let path = head.uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).first
            return path.map(String.init) == ChatRoutes.socketPath
                && origins.admits(head.headers.first(name: "origin")) && service.admit(channel)
        }
        let upgrade = try pipeline.handler(type: NIOTypedHTTPServerUpgradeHandler<Negotiated>.self)
        try pipeline.addHandler(gate, position: .before(upgrade))
    }

    private func setUpWebSocket(_ channel: any Channel) -> EventLoopFuture<Negotiated> {
        channel.eventLoop.makeCompletedFuture {
            let aggregator = NIOWebSocketFrameAggregator(
                minNonFinalFragmentSize: 0, maxAccumulatedFrameCount: 1_024,
                maxAccumulatedFrameSize: FrameLimits.frame)
            try channel.pipeline.syncOperations.addHandlers([aggregator, FrameFaultHandler()])
            return .webSocket(
                try WebSocketConnection.Socket(
                    wrappingChannelSynchronously: channel,
                    configuration: .init(isOutboundHalfClosureEnabled: true)))
        }
    }

    private func setUpHTTP(_ channel: any Channel, logger: Logger) -> EventLoopFuture<Negotiated> {
        channel.eventLoop.makeCompletedFuture {
            let pipeline = channel.pipeline.syncOperations
            try pipeline.addHandler(HTTP1ToHTTPServerCodec(secure: false))
            try pipeline.addHandler(
                HTTPConnectionStateHandler(idleTimeout: service.configuration.idleTimeout, logger: logger))
            return .http(
                try HTTPSocket(
                    wrappingChannelSynchronously: channel,
                    configuration: .init(isOutboundHalfClosureEnabled: true)))
        }
    }

    private func closeIfSilent(_ channel: any Channel, until negotiated: EventLoopFuture<Negotiated>) {
        let deadline = channel.eventLoop.scheduleTask(in: TimeAmount(service.configuration.helloDeadline)) {
            channel.close(promise: nil)
        }
        negotiated.whenComplete { _ in deadline.cancel() }
    }
}
