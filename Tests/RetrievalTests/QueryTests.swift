import Events
import Retrieval
import TestSupport
import Testing

@Suite struct QueryTests {
    private func words(_ text: String, memory: [MemoryTurn] = [], slots: Slots = Slots()) -> [[String]] {
        QueryBuilder().needs(of: .sample(text, slots: slots, memory: memory)).map { $0.words.map(\.text) }
    }

    @Test func politeAndNarrativeWordsAreNotSearched() {
        #expect(
            words("Hello, could you please tell me if I can return the boots I bought?") == [
                ["return", "boots"]
            ])
    }

    @Test(arguments: [
        ("can I send it back", ["return"]), ("I want my money back", ["refund"]),
        ("my parcel never arrived", ["parcel", "lost"]), ("I can't log in", ["login"]),
    ])
    func expressionsOfSeveralWordsAreUnderstood(text: String, expected: [String]) {
        #expect(words(text) == [expected])
    }

    @Test func placeholdersAndTheOrderIDAreNotSearched() {
        #expect(
            words("cancel order NW-10446 [EMAIL_1]", slots: Slots(orderID: "NW-10446")) == [
                ["cancel", "order"]
            ])
    }

    @Test(arguments: [
        (
            "I need waterproof hiking boots in size 9, my mail is [EMAIL_1]",
            ["waterproof", "hiking", "boots", "size", "9"]
        ),
        ("my e-mail: [EMAIL_1]. Do you repair tents?", ["repair", "tents"]),
        ("Can I return a tent and my phone number is [PHONE_1]", ["return", "tent"]),
        ("I want to change my e-mail address to [EMAIL_1]", ["change", "mail", "address"]),
    ])
    func whatOnlyIntroducesPersonalDataIsNotSearched(text: String, expected: [String]) {
        #expect(words(text).flatMap(\.self) == expected)
    }

    @Test func eachQuestionIsANeed() {
        #expect(words("What about customs and how long is the warranty?") == [["customs"], ["warranty"]])
        #expect(words("Do you repair tents and boots?") == [["repair", "tents", "boots"]])
    }

    @Test func aFollowUpBorrowsFromTheTurnBefore() {
        let memory = [MemoryTurn(author: .customer, text: "Can I return a tent?")]
        let need = QueryBuilder().needs(of: .sample("and if it's opened?", memory: memory))[0]
        #expect(need.words.map(\.text) == ["opened", "return", "tent"])
        #expect(need.words.map(\.share) == [1, 0.5, 0.5])
        #expect(need.antecedent == "Can I return a tent?")
    }

    @Test func aQuestionThatStandsAloneBorrowsNothing() {
        let memory = [MemoryTurn(author: .customer, text: "Can I return a tent?")]
        #expect(
            words("Which payment methods do you accept?", memory: memory) == [
                ["payment", "methods", "accept"]
            ])
    }

    @Test func aLongMessageIsSearchedByItsFirstWords() {
        let text = (0..<500).map { "topic\($0)" }.joined(separator: " ")
        #expect(words(text)[0].count == 24)
    }

    @Test(arguments: [
        ("a tent under $300", nil, 300.0), ("between 50 and 80 euros", 50, 80),
        ("at least 1,200 dollars", 1200, nil),
        ("boots around 100 €", 80, 120), ("delivered in less than 3 days", nil, nil),
        ("size 9 wide", nil, nil),
    ])
    func pricesAreReadAndMeasuresAreNot(text: String, minimum: Double?, maximum: Double?) {
        #expect(PriceRange(readFrom: text) == PriceRange(minimum: minimum, maximum: maximum))
    }

    @Test func theShopsOwnNameSaysLittle() {
        let builder = QueryBuilder(shopName: "Stone & Lamp")
        func shares(_ text: String) -> [Double] {
            builder.needs(of: .sample(text)).flatMap { $0.words.map(\.share) }
        }
        #expect(shares("Does Stone & Lamp repair mugs?") == [0.25, 0.25, 1, 1])
        #expect(shares("Is a stone repaired?") == [1, 1])
        #expect(shares("Stone & Lamp") == [1, 1])
    }

    @Test(arguments: ["&", "+", "and", "plus"])
    func questionsAreToldApart(joint: String) {
        #expect(words("what does a lamp cost \(joint) is there a warranty").count == 2)
    }
}
