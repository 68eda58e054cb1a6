internal import Conversations
internal import Pipelines
internal import Postgres

/// The chat surface: what customers say goes to `chat.messages`, `chat.replies` come back to them.
@main
enum Gateway {
    /// The schema version with conversations.
    private static let schemaVersion = 1

    static func main() async {
        OpenFiles.raiseLimit()
        await Daemon.run("gateway") { daemon in
            let pool = try Pool(
                url: daemon.required("DATABASE_URL"), size: daemon.integer("DATABASE_POOL_SIZE", default: 8),
                applicationName: "cie-gateway")
            let transcripts = PostgresTranscripts(pool: pool)
            let publisher = BrokerPublisher(producer: try daemon.producer(), logger: daemon.logger)
            let router = ReplyRouter()
            let feed = try ReplyFeed(kafka: daemon.kafka, router: router, logger: daemon.logger)
            let service = ChatService(
                configuration: try ChatConfiguration(daemon), tokens: try await SessionTokens(daemon),
                router: router, logger: daemon.logger, transcript: transcripts.transcript(of:),
                publish: publisher.publish)
            let server = ChatServer(
                service: service, configuration: try ChatServerConfiguration(daemon), logger: daemon.logger,
                readiness: { await daemon.health.readiness().map { "\($0): \($1)" }.sorted() })

            daemon.prepare("schema") { try await Migrations.waitForVersion(schemaVersion, in: pool) }
            // Before the first connection: from then on a reply is in the history or comes live.
            daemon.prepare("replies") { try await feed.started() }
            daemon.readiness("postgres") { await pool.problem() }
            daemon.readiness("broker") { publisher.problem() }
            daemon.onShutdown { await pool.close() }
            // The last one stops first: connections are closed while replies still come.
            daemon.service(feed)
            daemon.service(server)
        }
    }
}
