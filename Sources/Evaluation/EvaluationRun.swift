internal import FoundationEssentials
internal import Language
internal import Routing

/// One measurement: what is measured, with which data and which models.
package struct EvaluationRun: Sendable {
    private let kind: EvaluationKind
    private let data: String
    private let docs: String?
    private let train: String?
    private let store: String?
    private let environment: [String: String]
    private let roots: [String]
    private let cache: String

    /// - Parameters:
    ///   - data: The file to measure with.
    ///   - docs: The documents to find; for `retrieval`.
    ///   - train: The file to train on; nil measures what is built in.
    ///   - store: A store pack with intents of its own.
    ///   - roots: Directories near which the weights may lie.
    ///   - cache: The directory of trained classifiers.
    package init(
        kind: EvaluationKind, data: String, docs: String? = nil, train: String?, store: String?,
        environment: [String: String], roots: [String], cache: String
    ) {
        self.kind = kind
        self.data = data
        self.docs = docs
        self.train = train
        self.store = store
        self.environment = environment
        self.roots = roots
        self.cache = cache
    }

    /// Measures.
    ///
    /// - Parameter complain: Is told of rows that can't be read and of missing weights.
    /// - Throws: `EvaluationError` when nothing can be measured; what reading a file and training throws.
    package func report(complain: (String) -> Void) async throws -> EvaluationReport {
        if kind == .answers { throw EvaluationError("answers are measured on a running system") }
        if kind == .pii { return try personalDataReport(complain) }
        if kind == .faithfulness {
            return FaithfulnessEvaluation.report(on: try read(FaithfulnessRow.self, from: data, complain))
        }
        let choice = EncoderChoice.load(environment: environment, near: roots)
        if let problem = choice.problem { complain("no sentence encoder, wording alone decides: \(problem)") }
        if kind == .retrieval { return try await retrievalReport(choice.encoder, complain) }
        let rows = try read(EvaluationRow.self, from: data, complain)
        if let train {
            let training = try read(EvaluationRow.self, from: train, complain)
            return try await TrainedEvaluation(encoder: choice.encoder)
                .report(kind.rawValue, on: rows, training: training)
        }
        let models = try await LanguageModels.trained(
            examples: try examples(), encoder: choice.encoder, store: ClassifierStore(directory: cache))
        return try await builtInReport(on: rows, models: models)
    }

    private func builtInReport(
        on rows: [EvaluationRow], models: LanguageModels
    ) async throws -> EvaluationReport {
        let reader = MessageReader(models: models)
        let hasEncoder = models.encoder != nil
        switch kind {
        case .intent:
            var report = try await IntentEvaluation(reader: reader, intents: models.intents.intents)
                .report(on: rows, encoder: hasEncoder)
            report.sixteenTokens = try await ReadingBenchmark(reader: reader).time(
                of: rows.map(\.text) + IntentExamples.builtIn().intents.flatMap(\.examples))
            return report
        case .humanRequest:
            return try await HumanRequestEvaluation(reader: reader).report(on: rows, encoder: hasEncoder)
        case .sentiment: return try await LabelEvaluation(models: models).sentiment(on: rows)
        case .toxicity: return try await LabelEvaluation(models: models).toxicity(on: rows)
        case .injection: return try await LabelEvaluation(models: models).injection(on: rows)
        case .pii, .retrieval, .faithfulness: throw EvaluationError("\(kind.rawValue) needs no classifier")
        case .answers: throw EvaluationError("answers are measured on a running system")
        }
    }

    private func personalDataReport(_ complain: (String) -> Void) throws -> EvaluationReport {
        let rows = try read(PIIExample.self, from: data, complain)
        let start = ContinuousClock.now
        let score = PIIScore(rows)
        let time = (ContinuousClock.now - start).milliseconds
        var report = EvaluationReport(kind: kind.rawValue, items: rows.count, encoder: false)
        (report.precision, report.recall, report.f1) = (score.precision, score.recall, score.f1)
        report.msPerItem = time / Double(max(1, rows.count))
        report.perClass = score.perKind
        report.pii = score
        return report
    }

    private func retrievalReport(
        _ encoder: SentenceEncoder?, _ complain: (String) -> Void
    ) async throws -> EvaluationReport {
        guard let docs else { throw EvaluationError("retrieval needs the documents to find: --docs FILE") }
        return try await RetrievalEvaluation(encoder: encoder).report(
            on: try read(RetrievalQuery.self, from: data, complain),
            documents: try read(RetrievalDocument.self, from: docs, complain))
    }

    private func read<Row: Decodable>(
        _ type: Row.Type, from path: String, _ complain: (String) -> Void
    ) throws -> [Row] {
        let (rows, problems) = try JSONLines.read(type, from: path)
        for problem in problems.prefix(20) { complain(problem) }
        if problems.count > 20 { complain("… and \(problems.count - 20) more lines that can't be read") }
        guard !rows.isEmpty else { throw EvaluationError("\(path) holds no row that can be used") }
        return rows
    }

    private func examples() throws -> IntentExamples {
        let builtIn = try IntentExamples.builtIn()
        guard let store else { return builtIn }
        let path = store + "/intents.yaml"
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw EvaluationError("\(path) can't be read")
        }
        return builtIn.merged(with: try IntentExamples(yaml: String(decoding: bytes, as: UTF8.self)))
    }
}
