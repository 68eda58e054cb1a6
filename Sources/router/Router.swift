internal import Events
internal import Logging
internal import Pipelines
internal import Postgres
internal import Routing

/// Understands what customers say and decides what is done with it: `chat.messages` in, `chat.routed` out.
@main
enum Router {
    /// The schema version with conversations.
    private static let schemaVersion = 1

    static func main() async {
        await Daemon.run("router") { daemon in
            let pool = try Pool(
                url: daemon.required("DATABASE_URL"), size: daemon.integer("DATABASE_POOL_SIZE", default: 8),
                applicationName: "cie-router")
            let plan = try ReaderPlan(environment: daemon.environment, logger: daemon.logger)
            let reader = Task { try await plan.reader() }
            let tokens = await IdentityTokens(environment: daemon.environment, logger: daemon.logger)

            let window = try Duration.milliseconds(daemon.integer("BURST_WINDOW_MS", default: 1_200))

            daemon.prepare("schema") { try await Migrations.waitForVersion(schemaVersion, in: pool) }
            daemon.prepare("language models") { _ = try await reader.value }
            daemon.readiness("postgres") { await pool.problem() }
            daemon.onShutdown { await pool.close() }
            daemon.stage(
                Stage(
                    name: "router", inputs: [.chatMessages, .chatReplies],
                    isEnvironmental: PostgresError.isOutage
                ) {
                    try await handle($0, PostgresSessions(pool: pool, reader: reader.value), tokens, window)
                })
        }
    }

    /// Decides and writes in one transaction, then publishes what stands: a second delivery publishes it again.
    private static func handle(
        _ delivery: Delivery, _ sessions: PostgresSessions, _ tokens: IdentityTokens, _ window: Duration
    ) async throws -> Disposition {
        guard let input = try SessionInput(delivery) else { return .skipped("not for the router") }
        try input.validate()
        let settled = try await sessions.settle(
            input, of: delivery.attributes, receivedAt: delivery.receivedAt,
            token: await tokens.verdict(on: input.identityToken),
            isFollowed: { await delivery.isFollowed(input, window) })
        if let ignored = settled.ignored {
            delivery.logger.notice("ignored", metadata: ["why": "\(ignored)"])
        }
        RouterMetrics.count(settled)
        switch settled.output {
        case .turn(let turn): try await delivery.publish(turn)
        case .update(let update): try await delivery.publish(update)
        case .nothing: break
        }
        return settled.isRepetition ? .duplicate : .processed
    }
}
