internal import Hummingbird
internal import Logging

/// The demo store, ready to listen.
struct StoreServer: Sendable {
    let router: StoreRouter
    let logger: Logger

    /// - Parameter onListening: Gets the address, once it is known.
    func application(
        onListening: @escaping @Sendable (String) -> Void
    ) -> Application<RouterResponder<BasicRequestContext>> {
        let (host, port) = (router.configuration.host, router.configuration.port)
        return Application(
            router: router.build(),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), serverName: "demo-store"),
            onServerRunning: { channel in
                onListening("http://\(host):\(channel.localAddress?.port ?? port)")
            }, logger: logger)
    }
}
