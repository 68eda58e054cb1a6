import Testing

@testable import Language

@Suite struct ToxicSignsTests {
    @Test(arguments: ["", "hello", "you are an idiot", "\u{0}", String(repeating: "f*ck ", count: 100)])
    func thereAreAlwaysEquallyManySigns(text: String) throws {
        let signs = ToxicSigns(reader: AbuseReader(words: try .builtIn()))
        let found = signs.signs(of: text)
        #expect(found.count == signs.signs(of: "any").count)
        #expect(found.allSatisfy { 0...1 ~= $0 })
    }

    @Test func anInsultToSomebodyDiffersFromOneToAThing() throws {
        let signs = ToxicSigns(reader: AbuseReader(words: try .builtIn()))
        #expect(signs.signs(of: "you are stupid") != signs.signs(of: "the zip is stupid"))
    }
}
