import Testing

@testable import Language

@Suite struct SentenceSplitterTests {
    @Test(arguments: [
        ("Hello there. How are you?", ["Hello there.", "How are you?"]),
        ("i got it. thanks! bye", ["i got it.", "thanks!", "bye"]),
        ("Dr. Smith ordered 2.5 kg. It came.", ["Dr. Smith ordered 2.5 kg.", "It came."]),
        ("See www.example.com/a.b?c=d. Then pay.", ["See www.example.com/a.b?c=d.", "Then pay."]),
        ("Orders before 5 p.m. ship today.", ["Orders before 5 p.m. ship today."]),
        ("Open until 5 p.m. Orders after that wait.", ["Open until 5 p.m.", "Orders after that wait."]),
        ("Use e.g. wool, i.e. merino.", ["Use e.g. wool, i.e. merino."]),
        ("No. I mean No. 5.", ["No.", "I mean No. 5."]),
        ("J. Smith signed. OK", ["J. Smith signed.", "OK"]),
        ("well... maybe not. Really?!", ["well... maybe not.", "Really?!"]),
        ("He said \"stop.\" Then left.", ["He said \"stop.\"", "Then left."]),
        ("1. Open the box.\n2. Take it out.", ["1. Open the box.", "2. Take it out."]),
        ("Returns:\n- within 30 days\n- unworn", ["Returns:", "- within 30 days", "- unworn"]),
        ("a line that\ngoes on here.\n\nNew one", ["a line that\ngoes on here.", "New one"]),
        ("Costs $49.99 now", ["Costs $49.99 now"]),
        ("was it me or I. Then", ["was it me or I.", "Then"]),
        ("你好。再见", ["你好。", "再见"]),
        (
            "Sale (ends at 11:59 p.m. Pacific): all lamps. Go.",
            ["Sale (ends at 11:59 p.m. Pacific): all lamps.", "Go."]
        ),
        ("(It is free. Really.) Good.", ["(It is free. Really.)", "Good."]),
        ("A bracket (that never closes. Then on", ["A bracket (that never closes.", "Then on"]),
        ("   ", []), ("", []), ("...", ["..."]),
    ])
    func aTextIsSplitAtItsSentences(text: String, expected: [String]) {
        #expect(SentenceSplitter.sentences(in: text).map(String.init) == expected)
    }

    @Test func nothingButWhiteSpaceIsLost() {
        let text = "One (two). Three…\n\n* four!? \"Five.\" é👍🏽. Six"
        let joined = SentenceSplitter.sentences(in: text).joined().filter { !$0.isWhitespace }
        #expect(joined == text.filter { !$0.isWhitespace })
    }

    @Test func sentencesAreSlicesOfTheText() {
        let text = "Ünïcode first. Second 👍 here."
        for range in SentenceSplitter.ranges(in: text) { #expect(text[range].first != " ") }
        #expect(SentenceSplitter.ranges(in: text).last?.upperBound == text.endIndex)
    }

    @Test(arguments: [
        (
            "I want to return my boots and where is my refund",
            ["I want to return my boots", "and where is my refund"]
        ),
        ("Love it, but the zip broke on me", ["Love it", "but the zip broke on me"]),
        ("red and blue jackets", ["red and blue jackets"]),
        ("Cancel it. Is it too late?", ["Cancel it.", "Is it too late?"]),
    ])
    func aMessageIsSplitIntoItsWishes(text: String, expected: [String]) {
        #expect(ClauseSplitter.clauses(in: text).map(String.init) == expected)
    }
}
