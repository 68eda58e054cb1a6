internal import Answers
internal import Completions
internal import Events
internal import Pipelines
internal import Postgres

/// Replies to each turn from its evidence: `chat.contexts` in, `chat.replies` out.
@main
enum ResponderDaemon {
    /// The schema version with known answers.
    private static let schemaVersion = 9
    /// Turns in work at once that wait for no model.
    private static let composing = 64

    static func main() async {
        await Daemon.run("responder") { daemon in
            let pool = try Pool(
                url: daemon.required("DATABASE_URL"), size: daemon.integer("DATABASE_POOL_SIZE", default: 8),
                applicationName: "cie-responder")
            let voice = try StoreVoice(storeDirectory: daemon.environment["STORE_DIR"])
            let models = try CompletionConfiguration(environment: daemon.environment)
            let metrics = ReplyMetrics()
            let model = try models.map { models in
                AnsweringModel(
                    client: try CompletionClient(models, logger: daemon.logger), voice: voice,
                    hasJudge: models.hasJudge, metrics: metrics)
            }
            let responder = TurnResponder(
                composer: ReplyComposer(voice: voice), voice: voice, replies: PostgresReplies(pool: pool),
                model: model,
                known: PostgresKnownAnswers(pool: pool), metrics: metrics)

            daemon.prepare("schema") { try await Migrations.waitForVersion(schemaVersion, in: pool) }
            daemon.readiness("postgres") { await pool.problem() }
            daemon.onShutdown { await pool.close() }
            if let model { daemon.onShutdown { await model.client.close() } }
            daemon.stage(
                Stage(
                    name: "responder", inputs: [.chatContexts],
                    // A turn whose model takes its time holds up no other session.
                    concurrency: composing + (models?.limits.streams ?? 0),
                    isEnvironmental: PostgresError.isOutage
                ) { try await handle($0, responder) })
        }
    }

    private static func handle(
        _ delivery: Delivery, _ responder: TurnResponder
    ) async throws -> Disposition {
        guard delivery.attributes.type == ContextAssembled.eventType else {
            throw EventError(.unknownType, delivery.attributes.type)
        }
        let context = try delivery.decode(ContextAssembled.self)
        return try await responder.respond(
            to: context, input: delivery.attributes, outlet: delivery, logger: delivery.logger)
    }
}
