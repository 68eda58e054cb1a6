internal import Events
package import Language

/// Measures the models that give a text one label: sentiment, toxicity, injection.
package struct LabelEvaluation: Sendable {
    private let models: LanguageModels

    package init(models: LanguageModels) {
        self.models = models
    }

    /// Rows with the label `negative`, `neutral` or `positive`; without neutral ones, the score's sign decides.
    package func sentiment(on rows: [EvaluationRow]) async throws -> EvaluationReport {
        let isTwoSided = !rows.contains { $0.label == "neutral" }
        let (read, time) = try await timed(rows) { text, vector in
            models.sentiment.sentiment(of: text, vector: vector)
        }
        let predicted = read.map { sentiment in
            isTwoSided ? (sentiment.score >= 0 ? "positive" : "negative") : sentiment.label.rawValue
        }
        var report = report("sentiment", rows, time)
        report.note(LabelPredictions(gold: rows.map(\.label), predicted: predicted))
        if isTwoSided {
            report.auroc = ROCCurve.area(
                zip(read, rows).map { (score: $0.score, isPositive: $1.label == "positive") })
        }
        return report
    }

    /// Rows with the label 1 for hostile texts.
    package func toxicity(on rows: [EvaluationRow]) async throws -> EvaluationReport {
        let (scores, time) = try await timed(rows) { text, vector in
            try await models.safety.judge(text, vector: vector, encoder: models.encoder).toxicity
        }
        var report = report("toxicity", rows, time)
        report.note(scores: scores, isPositive: rows.map(\.isPositive), threshold: ToxicityModel.threshold)
        return report
    }

    /// Rows with the label 1 for attempts to change the assistant's rules.
    package func injection(on rows: [EvaluationRow]) async throws -> EvaluationReport {
        let (scores, time) = try await timed(rows) { text, vector in
            try await models.safety.judge(text, vector: vector, encoder: models.encoder).injection
        }
        var report = report("injection", rows, time)
        report.note(scores: scores, isPositive: rows.map(\.isPositive), threshold: InjectionModel.threshold)
        return report
    }

    private func timed<Result>(
        _ rows: [EvaluationRow], judge: (String, SentenceVector?) async throws -> Result
    ) async throws -> ([Result], Duration) {
        let start = ContinuousClock.now
        let vectors = try await models.encoder?.vectors(of: rows.map(\.text))
        var results: [Result] = []
        for place in rows.indices { results.append(try await judge(rows[place].text, vectors?[place])) }
        return (results, ContinuousClock.now - start)
    }

    private func report(_ kind: String, _ rows: [EvaluationRow], _ time: Duration) -> EvaluationReport {
        var report = EvaluationReport(kind: kind, items: rows.count, encoder: models.encoder != nil)
        report.msPerItem = time.milliseconds / Double(max(1, rows.count))
        return report
    }
}
