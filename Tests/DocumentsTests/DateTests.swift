import Testing

@testable import Documents

@Suite struct DateTests {
    @Test(arguments: [
        "2026-12-01", "1 December 2026", "Dec. 1st, 2026", "01.12.2026", "the 1st of December, 2026",
        "2026/12/01",
    ])
    func daysAreReadAsPeopleWriteThem(_ text: String) throws {
        let words = DatePhrase.words(of: text).filter { $0 != "the" }
        let phrase = try #require(DatePhrase(words[...]))
        #expect(phrase.date.description == "2026-12-01")
        #expect(phrase.hasDay)
    }

    @Test(arguments: ["1/12/2026", "2026-13-01", "31 June 2026", "soon", "12", "March", "may 2026x"])
    func whatIsNoDayIsNone(_ text: String) {
        #expect(DatePhrase(DatePhrase.words(of: text)[...]) == nil)
    }

    @Test func aMonthIsItsLastDay() throws {
        let phrase = try #require(DatePhrase(["february", "2024", "we"]))
        #expect(phrase.date.description == "2024-02-29")
        #expect(!phrase.hasDay && phrase.words == 2)
    }

    @Test func daysAndSecondsAgree() throws {
        for (text, seconds) in [
            ("1970-01-01", 0.0), ("2000-02-29", 951_782_400), ("2026-11-21", 1_795_219_200),
        ] {
            let date = try #require(DatePhrase([text])?.date)
            #expect(date.secondsSince1970 == seconds)
            #expect(CalendarDate(secondsSince1970: seconds + 86_399) == date)
        }
        #expect(CalendarDate(secondsSince1970: -1).description == "1969-12-31")
        #expect(CalendarDate(year: 2025, month: 2, day: 29) == nil)
    }

    @Test func deadlinesThatHavePassedAreFound() throws {
        let today = try #require(CalendarDate(year: 2026, month: 11, day: 21))
        let text = """
            The winter sale ends on 31 March 2025. Order by December 18, 2025 for Christmas. Valid until 2027-01-01. \
            Founded by two friends in March 1999. Until further notice. Open since May 2001. Returns through 20.11.2026.
            """
        #expect(
            PassedDeadlines.sentences(in: text, today: today)
                == [
                    "The winter sale ends on 31 March 2025.", "Order by December 18, 2025 for Christmas.",
                    "Founded by two friends in March 1999.", "Returns through 20.11.2026.",
                ].filter { !$0.hasPrefix("Founded") })
    }
}
