internal import Language

extension EvaluationReport {
    /// Fills in how well labels were told.
    mutating func note(_ predictions: LabelPredictions) {
        accuracy = predictions.accuracy
        macroF1 = predictions.macroF1
        perClass = predictions.perClass
    }

    /// Fills in how well yes was told from no.
    mutating func note(scores: [Double], isPositive: [Bool], threshold: Double) {
        note(
            LabelPredictions(
                gold: isPositive.map { $0 ? "1" : "0" }, predicted: scores.map { $0 >= threshold ? "1" : "0" }
            ))
        let positive = perClass?["1"]
        (f1, precision, recall) = (positive?.f1, positive?.precision, positive?.recall)
        auroc = ROCCurve.area(zip(scores, isPositive).map { (score: $0, isPositive: $1) })
    }

    /// Fills in how long texts took.
    mutating func note(_ durations: Durations) {
        msPerItem = durations.mean
        p50Ms = durations.percentile(0.5)
        p99Ms = durations.percentile(0.99)
    }
}
