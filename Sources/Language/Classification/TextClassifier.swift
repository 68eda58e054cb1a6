internal import COpenBLAS

/// Tells which of several labels fits a text, trained on labelled examples.
///
/// Kernel ridge classification: a text's score for a label is the sum over all examples of how alike they are,
/// times what the example says about the label. One linear system is solved, without chance and without steps
/// to tune, and its solution tells at once what each example would have scored had it been held back. From these
/// scores come the temperature of the probabilities and the least score that a text needs to be of any class.
/// What is like no example scores low for every label: nothing needs to be known about the rest of the world.
///
/// Sources: Rifkin, Yeo, Poggio, "Regularized Least-Squares Classification", 2003 (leave-one-out scores in closed
/// form); Guo et al., "On Calibration of Modern Neural Networks", ICML 2017 (temperature).
package struct TextClassifier: Sendable {
    package let labels: [String]
    package let calibration: Calibration
    private let kernel: TextKernel
    /// What each example says about each label: one row an example.
    let weights: [Float]

    /// Trains on labelled inputs.
    ///
    /// - Throws: `ClassifierError` with fewer than two labels or inputs that don't go together.
    package init(
        _ examples: [(input: ClassifierInput, label: String)], options: ClassifierOptions = .init()
    ) throws(ClassifierError) {
        let training = try ClassifierTraining(examples.map(\.label), options: options)
        let inputs = examples.map(\.input)
        kernel = try TextKernel(inputs, signsWeight: options.signsWeight)
        let solved = try training.solve(kernel.matrix(of: inputs))
        labels = training.labels
        weights = solved.weights
        calibration = solved.calibration
    }

    /// A classifier that was trained before, on the same inputs.
    init(
        labels: [String], inputs: [ClassifierInput], weights: [Float], calibration: Calibration,
        options: ClassifierOptions
    ) throws(ClassifierError) {
        guard weights.count == labels.count * inputs.count else {
            throw ClassifierError(
                "\(weights.count) weights are not \(labels.count) for each of \(inputs.count) texts")
        }
        kernel = try TextKernel(inputs, signsWeight: options.signsWeight)
        self.labels = labels
        self.weights = weights
        self.calibration = calibration
    }

    /// How well each label fits a text.
    package func judge(_ input: ClassifierInput) -> Judgement {
        calibration.judge(scores(of: input), labels: labels)
    }

    /// The uncalibrated score of each label: about 1 for a text like its examples, about 0 for others.
    func scores(of input: ClassifierInput) -> [Float] {
        let row = kernel.row(input)
        var scores = [Float](repeating: 0, count: labels.count)
        cblas_sgemv(
            CblasRowMajor, CblasTrans, Int32(kernel.count), Int32(labels.count), 1, weights,
            Int32(labels.count), row,
            1, 0, &scores, 1)
        return scores
    }
}
