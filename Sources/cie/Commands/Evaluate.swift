import ArgumentParser
import Evaluation
import FoundationEssentials
import HTTP

/// Measures the language models on labelled data.
struct Evaluate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measures the language models on labelled data, or a running system's answers.",
        discussion: """
            Fields: intent {text, intent}, sentiment {text, label: negative|neutral|positive}, toxicity, injection and \
            human_request {text, label: 0|1}, pii {text, spans: [{type, start, end}]}, retrieval {query, gold_doc_ids} \
            with --docs {doc_id, text, title?}, faithfulness {context, answer, label: 0|1}. With --train, the classifier \
            is trained on that file alone; its class "oos" is the out-of-scope one. All of these are JSON lines. \
            answers takes YAML files of conversations with expectations and holds them with a running system.
            """)

    @Argument(help: "One of \(EvaluationKind.allCases.map(\.rawValue).joined(separator: ", ")).")
    var kind: EvaluationKind

    @Option(help: "The file to measure with; with answers, also a folder of such files.")
    var data: String

    @Option(help: "The documents to find, for retrieval.")
    var docs: String?

    @Option(help: "Train on this file instead of on the built-in examples.")
    var train: String?

    @Option(help: "A store pack whose intents are known too.")
    var store: String?

    @OptionGroup var stack: StackOptions

    @Option(help: "With answers: the gateway; without it, that of the data directory's stack.")
    var url: String?

    @Flag(help: "Print one JSON object.")
    var json = false

    func validate() throws {
        if kind == .retrieval, docs == nil {
            throw ValidationError("retrieval needs the documents to find: --docs FILE")
        }
    }

    func run() async throws {
        let report = kind == .answers ? try await answers() : try await models()
        Terminal.print(json ? try EvaluationRendering.json(report) : EvaluationRendering.table(report))
    }

    private func models() async throws -> EvaluationReport {
        let environment = ProcessInfo.processInfo.environment
        let roots = Installation(environment: environment).roots
        let run = EvaluationRun(
            kind: kind, data: data, docs: docs, train: train, store: store, environment: environment,
            roots: roots, cache: stack.directory.path + "/cache/language")
        return try await run.report { Terminal.complain($0) }
    }

    private func answers() async throws -> EvaluationReport {
        let scripts = try ConversationFile.read(data)
        let gateway = try url ?? stack.running().gateway.url
        let client = try Client()
        let api = ChatAPI(url: gateway, client: client)
        do {
            let report = try await ConversationEvaluation { try await ScriptedCustomer.open(api) }
                .report(on: scripts)
            await client.close()
            return report
        } catch {
            await client.close()
            throw error
        }
    }
}

extension EvaluationKind: ExpressibleByArgument {}
