import Testing

@testable import Language

@Suite struct AbuseReaderTests {
    private let reader: AbuseReader

    init() throws {
        reader = AbuseReader(words: try .builtIn())
    }

    @Test(arguments: [
        "idiot", "IDIOT!!", "1d10t", "id!ot", "i d i o t", "i.d.i.o.t", "i-d-i-o-t", "idiooooot", "idi0ts",
        "іdіot",
        "ｉｄｉｏｔ", "i\u{200B}diot", "idito", "(idiot)", "#idiot", "idiot's",
    ])
    func anInsultIsReadHoweverItIsSpelt(text: String) {
        #expect(reader.read(text).contains { $0.grades.contains(.insult) })
    }

    @Test(arguments: [
        "f*ck", "f**k", "sh!t", "s h i t", "fuuuuuck", "a$$hole", "b1tch", "****", "f.u.c.k", "fu#cking",
    ])
    func strongSwearingIsReadHoweverItIsHidden(text: String) {
        #expect(reader.read("what the \(text)").contains { $0.grades.contains(.strong) && $0.isObscured })
    }

    @Test(arguments: [
        "Scunthorpe United", "a classic glass of bass", "shiitake mushrooms", "the cocktail hour", "5/8 inch",
        "4x4 tyres",
        "L'Oréal & co.", "order #4411-22", "3D printer", "10% off", "does the money ever go down",
        "a tidy hall",
        "the assistant assessed it", "grass", "Essex", "document", "therapist", "title", "analysis",
    ])
    func harmlessWordsAreNotStrong(text: String) {
        #expect(!reader.read(text).contains { !$0.grades.isDisjoint(with: [.slur, .strong, .insult]) })
    }

    @Test func wordsRunTogetherAreReadApart() {
        #expect(reader.read("deathto").contains { $0.grades.contains(.violence) })
    }

    @Test func wordListsThatAreNoneAreRefused() {
        #expect(throws: ClassifierError.self) { try AbuseWords(yaml: "- a\n- b") }
    }
}
