internal import Answers
internal import Events
internal import Pipelines
internal import Postgres

/// Replies to each turn from its evidence: `chat.contexts` in, `chat.replies` out.
@main
enum ResponderDaemon {
    /// The schema version with conversations.
    private static let schemaVersion = 1

    static func main() async {
        await Daemon.run("responder") { daemon in
            let pool = try Pool(
                url: daemon.required("DATABASE_URL"), size: daemon.integer("DATABASE_POOL_SIZE", default: 8),
                applicationName: "cie-responder")
            let replies = PostgresReplies(pool: pool)
            let voice = try StoreVoice(storeDirectory: daemon.environment["STORE_DIR"])
            let composer = ReplyComposer(voice: voice)

            daemon.prepare("schema") { try await Migrations.waitForVersion(schemaVersion, in: pool) }
            daemon.readiness("postgres") { await pool.problem() }
            daemon.onShutdown { await pool.close() }
            daemon.stage(
                Stage(name: "responder", inputs: [.chatContexts], isEnvironmental: PostgresError.isOutage) {
                    try await handle($0, composer, replies)
                })
        }
    }

    /// Composes, stores, then publishes what is stored: a second delivery publishes the same again.
    private static func handle(
        _ delivery: Delivery, _ composer: ReplyComposer, _ replies: PostgresReplies
    ) async throws -> Disposition {
        guard delivery.attributes.type == ContextAssembled.eventType else {
            throw EventError(.unknownType, delivery.attributes.type)
        }
        let context = try delivery.decode(ContextAssembled.self)
        let composed = StoredReply(composer.reply(to: context), to: context, input: delivery.attributes)
        let stored = try await replies.store(composed, for: context, eventID: delivery.attributes.id)
        try await delivery.publish(stored)
        return stored == composed ? .processed : .duplicate
    }
}
