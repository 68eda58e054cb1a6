internal import Hummingbird
internal import Logging
internal import ServiceLifecycle

/// Serves `/livez`, `/readyz` and `/metrics`.
///
/// Liveness is the progress of the process's own loops; readiness is what it depends on. A 503 names what is wrong.
struct ProbeServer: Service {
    let host: String
    let port: Int
    let daemon: String
    let board: HealthBoard
    let metrics: MetricsRegistry
    let logger: Logger

    func run() async throws {
        let router = Hummingbird.Router()
        router.get("/livez") { _, _ in Self.answer(board.liveness()) }
        router.get("/readyz") { _, _ in Self.answer(await board.readiness()) }
        router.get("/metrics") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: metrics.exposition())))
        }
        var quiet = logger
        quiet.logLevel = .warning
        let server = Application(
            router: router,
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), serverName: "cie-\(daemon)"),
            onServerRunning: { channel in
                logger.info("probes ready", metadata: ["port": "\(channel.localAddress?.port ?? port)"])
            },
            logger: quiet)
        try await server.run()
    }

    private static func answer(_ problems: [String: String]) -> Response {
        let lines = problems.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\n" }
        return Response(
            status: problems.isEmpty ? .ok : .serviceUnavailable,
            headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: problems.isEmpty ? "ok\n" : lines.joined())))
    }
}
