internal import Language
package import Routing

/// Measures how well the router notices that a person is asked for.
package struct HumanRequestEvaluation: Sendable {
    private let reader: MessageReader

    package init(reader: MessageReader) {
        self.reader = reader
    }

    /// Rows with the label 1 ask for a person, others don't.
    ///
    /// - Throws: `CancellationError`.
    package func report(on rows: [EvaluationRow], encoder: Bool) async throws -> EvaluationReport {
        var scores: [Double] = []
        var times: [Double] = []
        for row in rows {
            let start = ContinuousClock.now
            scores.append(try await reader.read(row.text).asksForPerson ? 1 : 0)
            times.append((ContinuousClock.now - start).milliseconds)
        }
        var report = EvaluationReport(kind: "human_request", items: rows.count, encoder: encoder)
        report.note(scores: scores, isPositive: rows.map(\.isPositive), threshold: 0.5)
        report.auroc = nil
        report.note(Durations(milliseconds: times))
        return report
    }
}
