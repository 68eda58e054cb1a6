import Answers
import Events
import TestSupport
import Testing

@Suite struct SizeAdviceTests {
    private static let guide = """
        | US men's | US women's | EU | UK | Foot length |
        |---|---|---|---|---|
        | 9 | 10.5 | 42.5 | 8.5 | 27.0 cm |
        | 9.5 | 11 | 43 | 9 | 27.5 cm |
        | 10 | 11.5 | 44 | 9.5 | 28.0 cm |

        If you are between two sizes, take the larger one.

        | Size | Men's and unisex chest | Women's chest |
        |---|---|---|
        | M | 38–40 in (96–102 cm) | 36–37 in (91–95 cm) |
        | L | 41–43 in (103–110 cm) | 38–40 in (96–102 cm) |

        | Men's size | Waist | Women's size | Waist |
        |---|---|---|---|
        | 32 | 32–33 in (81–84 cm) | 6 | 27–28 in (70–72 cm) |
        | 38 | 38–39 in (97–99 cm) | 12 | 32–33 in (80–84 cm) |

        Gloves: measure around the hand: S 7 in, M 8 in, L 9 in.
        """

    private func reply(_ text: String) -> String {
        ReplyComposer(voice: .neutral)
            .reply(to: .sample(.sample(text), passages: [.sample(Self.guide, title: "Sizes")])).text
    }

    @Test func aRowThatOnlyNamesAGroupIsNoSize() {
        let table = """
            | Size | Chest |
            |---|---|
            | M | 36–37 in |
            | Tall |
            | L | 41–43 in |
            """
        let reply = ReplyComposer(voice: .neutral).reply(
            to: .sample(
                .sample("my chest is 39 in, what size do I need?"),
                passages: [.sample(table, title: "Sizes")]))
        #expect(!reply.text.contains("Tall"))
    }

    @Test(arguments: [
        (
            "I wear EU 43, what US size is that?",
            "EU 43 is US men's 9.5 or US women's 11 (UK 9, foot length 27.5 cm)."
        ),
        ("EU 43 in UK?", "EU 43 is UK 9 (US men's 9.5, US women's 11, foot length 27.5 cm)."),
        (
            "My feet are 28 cm long. Which shoe size do I need?",
            "Take US men's 10 (US women's 11.5, EU 44, UK 9.5). That is for a foot length of 28.0 cm."
        ),
        (
            "My chest is 42 inches, what jacket size do I need?",
            "Take size L: it is for a men's and unisex chest of 41–43 in (103–110 cm)."
        ),
        (
            "My wife has a chest of 98 cm, which jacket size?",
            "Take size L: it is for a women's chest of 38–40 in (96–102 cm)."
        ),
        (
            "my waist is 33 inches, which pants size for men?",
            "Take men's size 32: it is for a waist of 32–33 in (81–84 cm)."
        ),
        (
            "What's the chest measurement of a women's jacket in M?",
            "Women's chest for size M: 36–37 in (91–95 cm)."
        ),
        ("glove size for an 8 inch hand?", "Gloves: measure around the hand: S 7 in, M 8 in, L 9 in."),
    ])
    func sizesAreReadOffTheTable(question: String, answer: String) {
        #expect(reply(question) == answer)
    }

    @Test func inchesAreFoundInATableOfCentimetres() {
        #expect(reply("My foot is 11 inches long, what size?").hasPrefix("Take US men's 10 "))
    }

    @Test func betweenTwoSizesTheLargerOneIsAdvised() {
        let text = reply("my foot is 27.2 cm, what size?")
        #expect(text.hasPrefix("Take US men's 9.5 "))
        #expect(text.contains("The next smaller one is for 27.0 cm."))
        #expect(text.contains("between two sizes, take the larger one"))
    }

    @Test func aMeasureBeyondTheTableGetsNoSize() {
        #expect(!reply("My feet are 40 cm long, which shoe size?").contains("Take"))
    }
}
