import Testing

@testable import Language

@Suite struct StemmerTests {
    @Test(arguments: [
        ("returns", "return"), ("returned", "return"), ("returning", "return"), ("policies", "polici"),
        ("policy", "polici"), ("shipping", "ship"), ("ships", "ship"), ("consignment", "consign"),
        ("consistently", "consist"), ("hopping", "hop"), ("hoping", "hope"), ("generously", "generous"),
        ("happiness", "happi"), ("relational", "relat"), ("news", "news"), ("skies", "sky"), ("dying", "die"),
        ("knightly", "knight"), ("kneeled", "kneel"), ("boots", "boot"), ("customer's", "custom"),
        ("ties", "tie"),
        ("gas", "gas"), ("exceed", "exceed"), ("10427", "10427"), ("don't", "don't"), ("café", "café"),
    ])
    func wordsBecomeTheirStem(word: String, stem: String) {
        #expect(Stemmer.stem(word) == stem)
    }
}
