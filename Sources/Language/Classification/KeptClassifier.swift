/// What is kept of a trained classifier: all that took time.
struct KeptClassifier: Hashable {
    var labels: [String]
    var calibration: Calibration
    var weights: [Float]
    /// Row by row; empty for a classifier of wording alone.
    var vectors: [Float]
}
