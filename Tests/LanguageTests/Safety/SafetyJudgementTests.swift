import Events
import Testing

@testable import Language

@Suite struct SafetyJudgementTests {
    @Test(arguments: [
        (0.0, 0.0, SafetyVerdict.clean), (0.99, 0.1, .toxic), (0.1, 0.99, .injection), (0.99, 0.4, .toxic),
        (0.5, 0.99, .injection), (1, 1, .injection), (ToxicityModel.threshold, 0, .toxic),
        (0, InjectionModel.threshold, .injection),
    ])
    func theSurerFindingDecides(toxicity: Double, injection: Double, verdict: SafetyVerdict) {
        #expect(SafetyJudgement(toxicity: toxicity, injection: injection).verdict == verdict)
    }
}
