import Testing

@testable import Language

@Suite struct EvaluationMetricsTests {
    @Test func classesAreScoredByPrecisionAndRecall() throws {
        let predictions = LabelPredictions(
            gold: ["a", "a", "a", "b", "b"], predicted: ["a", "a", "b", "b", "c"])
        #expect(predictions.accuracy == 0.6)
        let a = try #require(predictions.perClass["a"])
        #expect(a.precision == 1 && abs(a.recall - 2 / 3) < 1e-9 && abs(a.f1 - 0.8) < 1e-9 && a.support == 3)
        #expect(abs(predictions.macroF1 - (0.8 + 0.5) / 2) < 1e-9)
        #expect(predictions.perClass["c"] == nil)
    }

    @Test func nothingPredictedScoresZero() {
        let score = ClassScore(right: 0, predicted: 0, support: 3)
        #expect(score.precision == 0 && score.recall == 0 && score.f1 == 0)
        #expect(LabelPredictions(gold: [], predicted: []).accuracy == 0)
    }

    @Test(
        arguments: [
            ([(0.9, true), (0.8, true), (0.2, false)], 1.0), ([(0.1, true), (0.8, false)], 0),
            ([(0.5, true), (0.5, false)], 0.5),
            ([(0.9, true), (0.4, true), (0.6, false), (0.1, false)], 0.75),
        ] as [([(Double, Bool)], Double)])
    func theAreaIsHowOftenPositivesComeFirst(items: [(Double, Bool)], area: Double) {
        #expect(ROCCurve.area(items.map { (score: $0.0, isPositive: $0.1) }) == area)
    }

    @Test func oneKindOfTextHasNoCurve() {
        #expect(ROCCurve.area([(score: 1, isPositive: true)]) == nil)
    }

    @Test func percentilesAreTakenByNearestRank() {
        let durations = Durations(milliseconds: (1...100).map(Double.init).reversed())
        #expect(durations.percentile(0.5) == 50 && durations.percentile(0.99) == 99)
        #expect(Durations(milliseconds: []).percentile(0.5) == 0)
        #expect(Durations(milliseconds: [3]).percentile(0.99) == 3)
    }

    @Test func probabilitiesThatComeTrueHaveNoCalibrationError() {
        let fair = (0..<10).map { (probability: 0.7, isRight: $0 < 7) }
        #expect(CalibrationError.expected(fair) < 1e-9)
        #expect(CalibrationError.expected([(probability: 1, isRight: false)]) == 1)
    }
}
