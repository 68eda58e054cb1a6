import Evaluation
import Testing

@Suite struct FaithfulnessEvaluationTests {
    @Test func supportedAnswersAreToldFromInventedOnes() {
        let page = "The lamp is made of brass. The shade comes in green."
        let rows = [
            FaithfulnessRow(context: page, answer: "The lamp is made of brass.", isFaithful: true),
            FaithfulnessRow(context: page, answer: "The shade comes in green.", isFaithful: true),
            FaithfulnessRow(
                context: page, answer: "It costs nine hundred crowns in Prague.", isFaithful: false),
        ]
        let report = FaithfulnessEvaluation.report(on: rows)
        #expect(report.kind == "faithfulness")
        #expect(report.items == 3)
        #expect(report.macroF1 == 1)
        #expect(report.auroc == 1)
        #expect(report.accuracy == 1)
        #expect(report.perClass?.count == 2)
        #expect(report.msPerItem != nil)
    }
}
