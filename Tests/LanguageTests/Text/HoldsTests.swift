import Language
import Testing

@Suite struct HoldsTests {
    @Test(arguments: [
        ("", "", true), ("a", "", true), ("", "a", false), ("ab", "abc", false), ("abc", "abc", true),
        ("aab", "ab", true), ("ababac", "abac", true), ("how many days", "many", true),
        ("how many days", "many ", true), ("how many days", "manys", false), ("days", "s", true),
        ("Zürich – by day", "by", true), ("Zürich – by day", "–", true), ("Zürich", "zürich", false),
    ])
    func aPartIsFoundWhereverItStands(text: String, part: String, isHeld: Bool) {
        #expect(text.holds(part) == isHeld)
        #expect(text.contains(part) == isHeld)
    }

    @Test func slicesAreSearchedWithinTheirBounds() {
        let text = "before the sale, after the sale"
        let slice = text.prefix(10)
        #expect(slice.holds("the"))
        #expect(!slice.holds("sale"))
        #expect(text.holds(text.suffix(4)))
    }
}
