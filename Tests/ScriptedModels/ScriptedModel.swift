internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import Synchronization

/// An OpenAI-compatible endpoint whose every behaviour a test writes.
package final class ScriptedModel: Sendable {
    /// What is played for a request; the number counts requests from 1.
    package typealias Script = @Sendable (ScriptedRequest, _ number: Int) -> [ScriptStep]

    private struct State {
        var requests: [ScriptedRequest] = []
        var underway = 0
        var mostUnderway = 0
    }

    private let state = Mutex(State())
    private let script: Script
    private let channel: Mutex<(any Channel)?> = Mutex(nil)

    private init(_ script: @escaping Script) {
        self.script = script
    }

    /// Starts on a free port of this machine.
    package static func start(_ script: @escaping Script) async throws -> ScriptedModel {
        let model = ScriptedModel(script)
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 512)
            .childChannelInitializer { [weak model] channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    if let model { try channel.pipeline.syncOperations.addHandler(ScriptPlayer(model)) }
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        model.channel.withLock { $0 = channel }
        return model
    }

    package var url: String {
        "http://127.0.0.1:\(channel.withLock { $0?.localAddress?.port } ?? 0)"
    }

    package var requests: [ScriptedRequest] { state.withLock(\.requests) }

    /// The most requests that were under way at once.
    package var mostUnderway: Int { state.withLock(\.mostUnderway) }

    package func stop() async {
        let channel = channel.withLock { $0 }
        try? await channel?.close()
    }

    func steps(for request: ScriptedRequest) -> [ScriptStep] {
        let number = state.withLock { state in
            state.requests.append(request)
            state.underway += 1
            state.mostUnderway = max(state.mostUnderway, state.underway)
            return state.requests.count
        }
        return script(request, number)
    }

    func ended() {
        state.withLock { $0.underway -= 1 }
    }
}
