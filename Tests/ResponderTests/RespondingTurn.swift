import Answers
import Completions
import Events
import Logging
import Postgres
import ScriptedModels
import TestSupport
import Testing

@testable import responder

/// One turn with its evidence, answered by a scripted model or by none.
struct RespondingTurn: Sendable {
    let responder: TurnResponder
    let pool: Pool
    let model: ScriptedModel?

    static let voice = StoreVoice(name: "Northwether", currency: "USD", supportEmail: "help@shop.example")

    /// What is composed without a model.
    static let composed = "You can return it within 30 days."

    static func context(
        _ text: String = "Within how many days can I return it?", session: String = "s-1",
        passage: String = "You can return it within 30 days. A label costs $6.95."
    ) -> ContextAssembled {
        var turn = TurnRouted.sample(text)
        turn.sessionID = session
        let passages = [
            Passage(
                chunkID: "c1", documentID: "returns.md", documentVersion: 3, title: "Returns",
                url: "/returns",
                text: passage, score: 1),
            Passage(
                chunkID: "c2", documentID: "refunds.md", documentVersion: 1, title: "Refunds",
                text: "Refunds take 5 business days.", score: 0.5),
        ]
        return ContextAssembled(
            sessionID: session, turn: 1, routed: turn, verdict: .sufficient, passages: passages)
    }

    static func input(_ id: String = "c-1") -> EventAttributes {
        EventAttributes(id: id, source: "/cie/retriever", type: ContextAssembled.eventType)
    }

    /// Handles the turn as a delivery would.
    func respond(
        to context: ContextAssembled = Self.context(), input: EventAttributes = Self.input(),
        outlet: RecordingOutlet = RecordingOutlet()
    ) async throws -> RecordingOutlet {
        _ = try await responder.respond(
            to: context, input: input, outlet: outlet, logger: Logger(label: "responder-tests"))
        return outlet
    }

    /// What stands in the database as replies.
    func storedTexts() async throws -> [String] {
        try await pool.query("SELECT text FROM turns").map { try $0.get("text", as: String.self) }
    }

    /// Without the model, as after a change of the configuration.
    var composing: RespondingTurn {
        RespondingTurn(
            responder: TurnResponder(
                composer: responder.composer, voice: responder.voice, replies: responder.replies, model: nil,
                known: responder.known, metrics: responder.metrics),
            pool: pool, model: nil)
    }
}

/// Runs a test with a database and a scripted model.
func withTurn(
    judge: Bool = false, limits change: (inout CompletionLimits) -> Void = { _ in },
    _ script: @escaping ScriptedModel.Script, _ body: (RespondingTurn) async throws -> Void
) async throws {
    let url = try await TemporaryPostgres.shared().migratedDatabase()
    let pool = try Pool(url: url, size: 4, applicationName: "responder-tests")
    let model = try await ScriptedModel.start(script)
    var limits = CompletionLimits()
    limits.firstToken = .seconds(20)
    limits.total = .seconds(30)
    limits.judgement = .seconds(20)
    change(&limits)
    let client = try CompletionClient(
        CompletionConfiguration(
            endpoint: try CompletionEndpoint(baseURL: model.url), fast: Model("small"),
            strong: Model("large"), judge: judge ? Model("judge") : nil, limits: limits),
        logger: Logger(label: "responder-tests"))
    let metrics = ReplyMetrics()
    let turn = RespondingTurn(
        responder: TurnResponder(
            composer: ReplyComposer(voice: RespondingTurn.voice), voice: RespondingTurn.voice,
            replies: PostgresReplies(pool: pool),
            model: AnsweringModel(
                client: client, voice: RespondingTurn.voice, hasJudge: judge, metrics: metrics),
            known: PostgresKnownAnswers(pool: pool), metrics: metrics),
        pool: pool, model: model)
    let result: Result<Void, any Error>
    do {
        try await body(turn)
        result = .success(())
    } catch {
        result = .failure(error)
    }
    await client.close()
    await model.stop()
    await pool.close()
    try result.get()
}
