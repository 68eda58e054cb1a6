import Testing

@testable import Answers

@Suite(.timeLimit(.minutes(1))) struct FormTests {
    private static let good = "A label costs $6.95."

    @Test(arguments: [
        "Puede devolverlo en 30 días.", "Vous pouvez le retourner sous 30 jours.",
        "Die Rückgabe ist innerhalb von 30 Tagen möglich.", "Los reembolsos tardan 5 días hábiles.",
        "open evil[.]example or foo dot com", "Write to refunds at evil dot example.",
        "Go to hxxp://evil.example/x",
        "See foo(dot)com for free returns.", "Mail help (at) evil (dot) com about returns.",
        "(evidence)", "# Returns", "## How it works:", "Let me think.", "---", "{\"note\": \"returns\"}",
        "The user asks about returns.", "We need to answer the question about returns.",
    ])
    func whatNobodyShouldReadIsLeftOut(text: String) async throws {
        #expect(try await ModelAnswer().text("\(Self.good)\n\(text)") == Self.good)
        #expect(try await ModelAnswer().text("\(text)\n\(Self.good)").hasSuffix(Self.good))
        #expect(try await !ModelAnswer().text("\(text)\n\(Self.good)").contains(text.prefix(12)))
        #expect(try await ModelAnswer().text(text) == "")
    }

    @Test(arguments: [
        ("You can return it within *30 days*.", "You can return it within 30 days."),
        ("You can return it within _30 days_.", "You can return it within 30 days."),
        ("***A label*** costs ~~$6.95~~.", "A label costs $6.95."),
        ("A label \u{202E}costs\u{202C} $6.95.", "A label costs $6.95."),
        ("A\u{200B} label\u{0007} costs $6.95.", "A label costs $6.95."),
        ("### A label costs $6.95.", "A label costs $6.95."),
        ("> A label costs $6.95.", "A label costs $6.95."),
        (
            "* A label costs $6.95.\n* Refunds take 5 business days.",
            "- A label costs $6.95.\n- Refunds take 5 business days."
        ),
        ("{\"answer\": \"A label costs $6.95 [1].\"}", "A label costs $6.95."),
        (
            "```json\n{\"reply\": {\"text\": \"A label costs $6.95.\"}, \"sources\": [1]}\n```",
            "A label costs $6.95."
        ),
        ("A label costs $6.95 [Source 4].", "A label costs $6.95."),
        ("A label costs $6.95 (evidence [1]).", "A label costs $6.95."),
        ("A label costs $6.95 (Source: 1, 2). [evidence 2]", "A label costs $6.95."),
        ("According to the evidence, a label costs $6.95.", "A label costs $6.95."),
        ("A label costs $6.95 (per return).", "A label costs $6.95 (per return)."),
    ])
    func markupIsTakenOut(text: String, plain: String) async throws {
        for size in [1, 7, 500] { #expect(try await ModelAnswer().text(text, size: size) == plain) }
    }

    @Test(arguments: ["{\"answer\": \"A label", "{not json}", "{\"a\": 1}", "[{\"x\": []}]"])
    func whatIsWrappedAndCanNotBeReadIsNoAnswer(text: String) async throws {
        #expect(try await ModelAnswer().text(text) == "")
    }

    @Test func aSentenceIsSaidOnce() async throws {
        let thrice = try await ModelAnswer().streamed(
            "A label costs $6.95. A label costs $6.95. **A label** costs $6.95! Refunds take 5 business days."
        )
        #expect(thrice.pieces.map(\.text) == ["A label costs $6.95.", " Refunds take 5 business days."])
        let endless = String(repeating: "A label costs $6.95. Refunds take 5 business days. ", count: 500)
        let ended = try await ModelAnswer().streamed(endless)
        #expect(ended.pieces.count == 2)
        #expect(ended.ending == .tooLong)
    }

    @Test(arguments: ["A polka dot label costs $6.95.", "Returns are free in our stores, e.g. for labels."])
    func ordinaryWordsAreNoAddress(text: String) async throws {
        #expect(try await ModelAnswer().text(text) == text)
    }
}
