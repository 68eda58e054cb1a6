internal import Hummingbird
internal import NIOCore

/// What a route knows of its request: also the connection, for event streams.
struct ChatRequestContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }

    var maxUploadSize: Int { FrameLimits.frame }
}
