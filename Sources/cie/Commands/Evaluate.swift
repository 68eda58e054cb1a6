import ArgumentParser
import Evaluation
import FoundationEssentials

/// Measures the language models on labelled data.
struct Evaluate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measures the language models on labelled data: JSON lines with a text and what it is.",
        discussion: """
            Fields: intent {text, intent}, sentiment {text, label: negative|neutral|positive}, toxicity, injection and \
            human_request {text, label: 0|1}, pii {text, spans: [{type, start, end}]}. With --train, the classifier \
            is trained on that file alone; its class "oos" is the out-of-scope one.
            """)

    @Argument(help: "One of \(EvaluationKind.allCases.map(\.rawValue).joined(separator: ", ")).")
    var kind: EvaluationKind

    @Option(help: "The file to measure with.")
    var data: String

    @Option(help: "Train on this file instead of on the built-in examples.")
    var train: String?

    @Option(help: "A store pack whose intents are known too.")
    var store: String?

    @Option(name: .customLong("data-dir"), help: "Where trained classifiers are kept.")
    var dataDirectory = ".cie"

    @Flag(help: "Print one JSON object.")
    var json = false

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        let roots = Installation(environment: environment).roots
        let run = EvaluationRun(
            kind: kind, data: data, train: train, store: store, environment: environment, roots: roots,
            cache: DataDirectory(dataDirectory).path + "/cache/language")
        let report = try await run.report { Terminal.complain($0) }
        Terminal.print(json ? try EvaluationRendering.json(report) : EvaluationRendering.table(report))
    }
}

extension EvaluationKind: ExpressibleByArgument {}
