import Events
import Profiles
import Testing

@Suite struct TraitsTests {
    private func traits(_ sessions: IntentObserved...) -> [String: [String]] {
        let signals = sessions.enumerated().map { number, data in
            StoredSignal(eventID: "e\(number)", profileID: "p", data: data)
        }
        return Traits(of: signals, at: Observations.now).values
    }

    @Test func attributesAndFactsBecomeTraits() {
        let traits = traits(Observations.observed(facts: [Observations.fact("size", "US 10")]))
        #expect(
            traits == [
                "category": ["Footwear"], "subcategory": ["Boots"], "color": ["red"], "size": ["US 10"],
                "stage": ["consider"], "session_count": ["1"], "signal_count": ["1"],
            ])
    }

    @Test func theNewestSessionWinsForEachName() {
        let traits = traits(
            Observations.observed(
                session: "b", at: 5, signals: [Observations.signal("Footwear", ["color": ["blue"]])]),
            Observations.observed(session: "a", at: 1, facts: [Observations.fact("size", "US 10")]))
        #expect(traits["color"] == ["blue"])
        #expect(traits["size"] == ["US 10"])
        #expect(traits["session_count"] == ["2"])
    }

    @Test func onlyTheLastRevisionOfASessionCounts() {
        let traits = traits(
            Observations.observed(revision: 2, signals: [Observations.signal("Tents", [:])]),
            Observations.observed(revision: 1))
        #expect(traits["category"] == ["Tents"])
        #expect(traits["color"] == nil)
    }

    @Test func whatIsRefusedIsAvoided() {
        let traits = traits(
            Observations.observed(
                signals: [Observations.signal("Footwear", ["material": ["leather"]], polarity: .aversion)],
                facts: [Observations.fact("color", "red", .dislike)]))
        #expect(traits["material_avoided"] == ["leather"])
        #expect(traits["color_avoided"] == ["red"])
        #expect(traits["material"] == nil)
        #expect(traits["category"] == nil)
    }

    @Test func aNewLikingEndsAnOldAversion() {
        let traits = traits(
            Observations.observed(
                session: "a", at: 1, signals: [], facts: [Observations.fact("color", "Red", .dislike)]),
            Observations.observed(
                session: "b", at: 2, signals: [], facts: [Observations.fact("color", "red", .like)]))
        #expect(traits["color"] == ["red"])
        #expect(traits["color_avoided"] == nil)
    }

    @Test func aFactBeatsAnInferenceOfTheSameSession() {
        let traits = traits(
            Observations.observed(
                signals: [Observations.signal("Footwear", ["size": ["US 9"]])],
                facts: [Observations.fact("size", "US 10")]))
        #expect(traits["size"] == ["US 10"])
    }

    @Test func expiredFactsDoNotCount() {
        let traits = traits(
            Observations.observed(signals: [], facts: [Observations.fact("size", "US 10", expired: true)]))
        #expect(traits["size"] == nil)
    }

    @Test func supportMattersAreNoTraits() {
        let traits = traits(Observations.observed(signals: [Observations.signal("support", [:])]))
        #expect(traits.keys.sorted() == ["session_count", "signal_count"])
    }
}
