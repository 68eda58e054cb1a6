internal import FoundationEssentials
internal import Language
internal import Logging
internal import Pipelines
internal import Routing

/// What the router's reader is made from: the shop's intents and shapes of order ids, and where the models lie.
struct ReaderPlan {
    private let environment: [String: String]
    private let examples: IntentExamples
    private let orderIDs: OrderIDRecognizer
    private let logger: Logger

    /// Reads the shop's settings.
    ///
    /// - Throws: `ConfigurationError` or `IntentExamplesError`.
    init(environment: [String: String], logger: Logger) throws {
        self.environment = environment
        self.logger = logger
        examples = try Self.examples(environment)
        orderIDs = try Self.orderIDs(environment)
    }

    /// Loads and trains what reading takes: seconds at the first start, less when it was done before.
    func reader() async throws -> MessageReader {
        let start = ContinuousClock.now
        let choice = EncoderChoice.load(environment: environment)
        if let problem = choice.problem {
            logger.warning(
                "no sentence encoder: messages are read by their wording alone",
                metadata: ["why": "\(problem)"])
        }
        let directory = environment["LANGUAGE_CACHE_DIR"] ?? ""
        let models = try await LanguageModels.trained(
            examples: examples, encoder: choice.encoder,
            store: directory.isEmpty ? nil : ClassifierStore(directory: directory))
        logger.info(
            "language models ready",
            metadata: [
                "intents": "\(models.intents.intents.count)", "took": "\(ContinuousClock.now - start)",
            ])
        return MessageReader(redactor: Redactor(orderIDs: orderIDs), models: models)
    }

    private static func examples(_ environment: [String: String]) throws -> IntentExamples {
        let builtIn = try IntentExamples.builtIn()
        guard let directory = environment["STORE_DIR"], !directory.isEmpty else { return builtIn }
        let path = directory + "/intents.yaml"
        guard FileManager.default.fileExists(atPath: path) else { return builtIn }
        let yaml = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        return builtIn.merged(with: try IntentExamples(yaml: yaml))
    }

    private static func orderIDs(_ environment: [String: String]) throws -> OrderIDRecognizer {
        guard let text = environment["ORDER_ID_PATTERN"], !text.isEmpty else { return OrderIDRecognizer() }
        guard let shapes = OrderIDShape.list(text) else {
            throw ConfigurationError(
                key: "ORDER_ID_PATTERN", problem: "is not a list of shapes like NW-#####")
        }
        return OrderIDRecognizer(shapes: shapes)
    }
}
