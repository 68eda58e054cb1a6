import Retrieval
import Testing

@Suite struct SpellingTests {
    private let spelling = Spelling(held: [
        "return": 12, "ship": 20, "waterproof": 5, "warranti": 4, "refund": 9, "retur": 1, "size": 8, "42": 3,
    ])

    @Test(arguments: [
        ("retrun", "return"), ("retrn", "return"), ("returrn", "return"), ("returm", "return"),
        ("waterprof", "waterproof"), ("warrenty", "warranti"), ("shippin", "ship"), ("refnud", "refund"),
    ])
    func aSlipOfTheFingerIsMended(word: String, stem: String) {
        #expect(spelling.correction(of: word) == stem)
    }

    @Test(arguments: ["return", "returns", "shipping", "xqzw", "siz", "rxtzrn", "eturn", "42o1", "größe", ""])
    func whatIsKnownOrFarFromEverythingStays(word: String) {
        #expect(spelling.correction(of: word) == nil)
    }
}
