internal import Events
internal import HTTP
internal import Knowledge
internal import Language
internal import Pipelines
internal import Postgres
internal import Retrieval

/// Finds the evidence for each routed turn: `chat.routed` in, `chat.contexts` out.
@main
enum RetrieverDaemon {
    /// The schema version with vectors in the rows.
    private static let schemaVersion = 11

    static func main() async {
        await Daemon.run("retriever") { daemon in
            let pool = try Pool(
                url: daemon.required("DATABASE_URL"), size: daemon.integer("DATABASE_POOL_SIZE", default: 8),
                applicationName: "cie-retriever", parameters: PostgresKnowledge.searchParameters)
            let client = try Client()
            let knowledge = PostgresKnowledge(pool: pool)
            let orders = OrderService(
                client: client, baseURL: daemon.environment["OMS_BASE_URL"], logger: daemon.logger)
            let choice = EncoderChoice.load(environment: daemon.environment)
            let retriever = Retriever(
                source: knowledge.source(orders: orders, tokenizer: choice.tokenizer),
                encoder: choice.encoder(orTelling: daemon.logger),
                shopName: try StorePack.name(in: daemon.environment["STORE_DIR"]))
            let finder = EvidenceFinder(known: PostgresKnownAnswers(pool: pool), retriever: retriever)

            daemon.prepare("schema") { try await Migrations.waitForVersion(schemaVersion, in: pool) }
            daemon.prepare("knowledge") { try await knowledge.prepare() }
            daemon.prepare("matters") { try await retriever.prepare() }
            daemon.readiness("postgres") { await pool.problem() }
            daemon.onShutdown {
                await client.close()
                await pool.close()
            }
            daemon.stage(
                Stage(name: "retriever", inputs: [.chatRouted], isEnvironmental: PostgresError.isOutage) {
                    try await handle($0, finder)
                })
        }
    }

    private static func handle(_ delivery: Delivery, _ finder: EvidenceFinder) async throws -> Disposition {
        switch delivery.attributes.type {
        case TurnRouted.eventType: break
        case SessionUpdated.eventType: return .skipped("session-updated")
        default: throw EventError(.unknownType, delivery.attributes.type)
        }
        let turn = try delivery.decode(TurnRouted.self)
        guard let context = try await finder.context(for: turn) else { return .skipped("agent") }
        try await delivery.publish(context)
        return .processed
    }
}
