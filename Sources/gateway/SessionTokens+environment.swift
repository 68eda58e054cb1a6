internal import Conversations
internal import Pipelines

extension SessionTokens {
    /// Signs with `SESSION_KEY`, which all gateways share.
    init(_ daemon: DaemonAssembly) async throws {
        let key = "SESSION_KEY"
        guard let tokens = await SessionTokens(key: try daemon.required(key)) else {
            throw ConfigurationError(
                key: key, problem: "is shorter than \(Self.minimumKeyLength) characters")
        }
        self = tokens
    }
}
