internal import FoundationEssentials
internal import Language
internal import Logging
internal import Pipelines
internal import Routing

extension MessageReader {
    /// A reader for the shop of the environment: its own intents and shapes of order ids, if it has any.
    ///
    /// - Throws: `ConfigurationError` or `IntentExamplesError`.
    init(environment: [String: String], logger: Logger) throws {
        var examples = try IntentExamples.builtIn()
        if let directory = environment["STORE_DIR"], !directory.isEmpty {
            let path = directory + "/intents.yaml"
            if FileManager.default.fileExists(atPath: path) {
                let yaml = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
                examples = examples.merged(with: try IntentExamples(yaml: yaml))
            }
        }
        let start = ContinuousClock.now
        let classifier = try IntentClassifier(examples: examples)
        logger.info(
            "intents learned",
            metadata: [
                "intents": "\(classifier.intents.count)", "took": "\(ContinuousClock.now - start)",
            ])
        self.init(redactor: Redactor(orderIDs: try Self.orderIDs(environment)), classifier: classifier)
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
