package import Language

/// Measures the classifier itself: trained on one file, measured on another.
package struct TrainedEvaluation: Sendable {
    /// The label of training rows that belong to no class.
    private static let nothing = "oos"

    private let encoder: (any SentenceEncoding)?

    package init(encoder: (any SentenceEncoding)?) {
        self.encoder = encoder
    }

    /// Trains on `train` alone and judges `rows`.
    ///
    /// A file with two labels that the classifier knows is decided between those two; one without out-of-scope
    /// rows is decided among all.
    ///
    /// - Throws: `ClassifierError`, `CancellationError`.
    package func report(
        _ kind: String, on rows: [EvaluationRow], training train: [EvaluationRow]
    ) async throws -> EvaluationReport {
        let hasNothing = train.contains { $0.label == Self.nothing }
        let options = ClassifierOptions(nothing: hasNothing ? Self.nothing : nil, rejects: hasNothing)
        let recipe = ClassifierRecipe(
            train.map { LabelledText(text: $0.text, label: $0.label) }, options: options)
        let classifier = try await recipe.classifier(encoder: encoder)
        let start = ContinuousClock.now
        let vectors = try await encoder?.vectors(of: rows.map(\.text))
        let judged = rows.indices.map {
            classifier.judge(ClassifierInput(text: rows[$0].text, vector: vectors?[$0]))
        }
        let time = (ContinuousClock.now - start).milliseconds
        var report = EvaluationReport(kind: kind, items: rows.count, encoder: encoder != nil)
        report.msPerItem = rows.isEmpty ? 0 : time / Double(rows.count)
        note(judged, of: classifier, rows, in: &report)
        return report
    }

    private func note(
        _ judged: [Judgement], of classifier: TextClassifier, _ rows: [EvaluationRow],
        in report: inout EvaluationReport
    ) {
        let gold = rows.map(\.label)
        let labels = Set(gold)
        let rejects = labels.contains(Self.nothing)
        let choices = classifier.labels.indices.filter { labels.contains(classifier.labels[$0]) }
        let best = judged.map { judgement -> String in
            guard labels.count == 2, choices.count == 2 else { return classifier.labels[judgement.best] }
            let first = judgement.probabilities[choices[0]] >= judgement.probabilities[choices[1]]
            return classifier.labels[choices[first ? 0 : 1]]
        }
        let predicted = zip(judged, best).map { rejects && $0.isRejected ? Self.nothing : $1 }
        report.note(LabelPredictions(gold: gold, predicted: predicted))
        report.expectedCalibrationError = CalibrationError.expected(
            zip(judged, zip(best, gold)).compactMap { judgement, pair in
                pair.1 == Self.nothing
                    ? nil : (judgement.probabilities[judgement.best], pair.0 == pair.1)
            })
        guard rejects else { return }
        let decided = LabelPredictions(gold: gold, predicted: predicted)
        report.inScopeAccuracy = decided.share(ofGold: { $0 != Self.nothing }, where: { $0 == $1 })
        report.oosRecall = decided.share(ofGold: { $0 == Self.nothing }, where: { $0 == $1 })
        report.inScopeAccuracyWithoutRejection = LabelPredictions(gold: gold, predicted: best)
            .share(ofGold: { $0 != Self.nothing }, where: { $0 == $1 })
    }
}
