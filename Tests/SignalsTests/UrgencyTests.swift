import Events
import Signals
import Testing

@Suite struct UrgencyTests {
    /// Said on Friday, 20 November 2026.
    @Test(
        arguments: [
            ("I need boots asap", Urgency.soon, nil), ("boots, as soon as possible please", .soon, nil),
            ("I'm in a hurry, which boots?", .soon, nil), ("I need boots by Friday", .dated, "2026-11-27"),
            ("I need boots by Monday", .dated, "2026-11-23"), ("boots by tomorrow?", .dated, "2026-11-21"),
            ("I need boots before December 5th", .dated, "2026-12-05"),
            ("boots until 5 December", .dated, "2026-12-05"), ("boots by 12/5", .dated, "2026-12-05"),
            ("boots by 2026-12-24", .dated, "2026-12-24"),
            ("We leave for our trip in two weeks, need boots", .dated, "2026-12-04"),
            ("I need boots for Christmas", .dated, "2026-12-25"),
            ("boots by the end of the week", .dated, "2026-11-22"),
            ("I need boots by next Friday", .dated, "2026-11-27"),
            ("need boots within 3 days", .dated, "2026-11-23"),
            ("boots by January 2", .dated, "2027-01-02"),
            ("The boots were supposed to arrive by Monday", Urgency.none, nil),
            ("I ordered boots on Friday", Urgency.none, nil), ("Do you have boots?", Urgency.none, nil),
            ("Stand by me boots", Urgency.none, nil),
        ] as [(String, Urgency, String?)])
    func wordsOfTimeAreRead(text: String, urgency: Urgency, deadline: String?) {
        let signal = Catalogue.extraction(text).signals.first
        #expect(signal?.urgency == urgency)
        #expect(signal?.deadline == deadline)
    }
}
