internal import Grounding
internal import Language

/// Measures how well answers that say what their evidence says are told from others.
package enum FaithfulnessEvaluation {
    /// The label 1 stands for answers that the evidence supports.
    package static func report(on rows: [FaithfulnessRow]) -> EvaluationReport {
        var scores: [Double] = []
        var times: [Double] = []
        for row in rows {
            let start = ContinuousClock.now
            scores.append(Faithfulness.score(answer: row.answer, evidence: row.context).value)
            times.append((ContinuousClock.now - start).milliseconds)
        }
        var report = EvaluationReport(kind: "faithfulness", items: rows.count, encoder: false)
        report.note(scores: scores, isPositive: rows.map(\.isFaithful), threshold: Faithfulness.threshold)
        report.note(Durations(milliseconds: times))
        return report
    }
}
