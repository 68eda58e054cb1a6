internal import Events
internal import Pipelines
internal import Postgres
internal import Signals

/// Reads intent signals out of consented conversations: `chat.routed` and `chat.replies` in, `intent.signals` out.
@main
enum SignalExtractorDaemon {
    /// The schema version with signal sessions and catalogue.
    private static let schemaVersion = 3

    static func main() async {
        await Daemon.run("signal-extractor") { daemon in
            let pool = try Pool(
                url: daemon.required("DATABASE_URL"), size: daemon.integer("DATABASE_POOL_SIZE", default: 8),
                applicationName: "cie-signal-extractor")
            let catalogue = PostgresCatalogue(pool: pool)
            let extractor = SignalExtractor(sessions: PostgresSignalSessions(pool: pool)) {
                try await catalogue.vocabulary()
            }
            daemon.prepare("schema") { try await Migrations.waitForVersion(schemaVersion, in: pool) }
            daemon.prepare("catalogue") { _ = try await catalogue.vocabulary() }
            daemon.readiness("postgres") { await pool.problem() }
            daemon.onShutdown { await pool.close() }
            daemon.stage(
                Stage(
                    name: "signal-extractor", inputs: [.chatRouted, .chatReplies],
                    isEnvironmental: PostgresError.isOutage,
                    handle: { try await handle($0, extractor) }))
        }
    }

    private static func handle(_ delivery: Delivery, _ extractor: SignalExtractor) async throws -> Disposition
    {
        guard let input = try SignalInput(delivery) else { return .skipped("not-a-signal") }
        let effect = try await extractor.receive(input, of: delivery.attributes, eventID: delivery.nextID())
        switch effect {
        case .publish(let answer):
            if let observed = answer.observed { try await delivery.publish(observed, id: answer.eventID) }
            if let retracted = answer.retracted { try await delivery.publish(retracted, id: answer.eventID) }
            return .processed
        case .unchanged: return .processed
        case .withheld(let reason): return .skipped(reason)
        case .duplicate: return .duplicate
        }
    }
}
