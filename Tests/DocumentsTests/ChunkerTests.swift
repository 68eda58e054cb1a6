import Testing

@testable import Documents

@Suite struct ChunkerTests {
    private func chunks(_ blocks: [DocumentBlock], limit: Int = 40) -> [Chunk] {
        let section = DocumentSection(headings: ["Returns", "Opened items"], blocks: blocks)
        return Chunker(limit: limit).chunks(
            of: Document(documentID: "a.md", title: "A", sections: [section]))
    }

    private let sentence = "Every single item may come back."

    @Test func aSectionThatFitsIsOneChunkWithItsPath() {
        let all = chunks([
            .paragraph("Intro:"), .list(["- a", "- b"]), .table(header: ["x", "y"], rows: [["1", "2"]]),
        ])
        #expect(all.map(\.section) == ["Returns > Opened items"])
        #expect(all.map(\.text) == ["Intro:\n\n- a\n- b\n\n| x | y |\n| --- | --- |\n| 1 | 2 |"])
    }

    @Test func longSectionsAreCutBetweenParagraphsThenSentences() {
        let paragraph = Array(repeating: sentence, count: 8).joined(separator: " ")
        let all = chunks([.paragraph(sentence), .paragraph(paragraph), .paragraph(sentence)])
        #expect(all.count > 2)
        #expect(all.map(\.ordinal) == Array(0..<all.count))
        for chunk in all {
            #expect(TokenEstimate.count(chunk.text) <= 40)
            #expect(chunk.text.hasSuffix("back."))
        }
        let words = all.map(\.text).joined(separator: " ").split(whereSeparator: \.isWhitespace)
        #expect(words.count == 10 * 6)
    }

    @Test func everyPartOfATableHasItsHeader() {
        let rows = (1...20).map { ["\($0)", "value \($0)"] }
        let all = chunks([.table(header: ["Size", "Chest"], rows: rows)])
        #expect(all.count > 1)
        #expect(all.allSatisfy { $0.text.hasPrefix("| Size | Chest |\n| --- | --- |\n| ") })
        #expect(all.flatMap { $0.text.split(separator: "\n").dropFirst(2) }.count == 20)
    }

    @Test func aLeadInGoesWithWhatItLeadsTo() {
        let items = (1...6).map { "- item number \($0) of the list" }
        let all = chunks(
            [.paragraph(sentence), .paragraph("These can't be returned:"), .list(items)], limit: 60)
        #expect(all.last?.text.hasPrefix("These can't be returned:\n\n- item") == true)
    }

    @Test func everyPartOfAListHasItsIntroduction() {
        let items = (1...12).map { "- item number \($0) of the list" }
        let all = chunks([
            .paragraph(sentence + " " + sentence + " These can't be returned:"), .list(items),
            .paragraph(sentence),
        ])
        #expect(all.count > 3)
        #expect(all[0].text == sentence + " " + sentence)
        for chunk in all.dropFirst().dropLast() {
            #expect(chunk.text.hasPrefix("These can't be returned:\n\n- item"))
        }
        #expect(all.flatMap { $0.text.split(separator: "\n") }.count(where: { $0.hasPrefix("- ") }) == 12)
    }

    @Test func tokensAreCountedByWhoeverKnows() {
        let section = DocumentSection(
            headings: [], blocks: [.paragraph("One two three."), .paragraph("Four five.")])
        let document = Document(documentID: "a.md", title: "A", sections: [section])
        let chunker = Chunker(limit: 3) { $0.split(whereSeparator: \.isWhitespace).count }
        #expect(chunker.chunks(of: document).map(\.text) == ["One two three.", "Four five."])
    }

    @Test func textWithoutSpacesIsCutAllTheSame() {
        let all = chunks([
            .paragraph(String(repeating: "退", count: 100)), .paragraph(String(repeating: "x", count: 999)),
        ])
        #expect(all.allSatisfy { TokenEstimate.count($0.text) <= 40 })
        #expect(all.map(\.text.count).reduce(0, +) >= 1099)
    }

    @Test func theHashTellsWhatIsStored() {
        func hash(_ title: String, _ blocks: [DocumentBlock]) -> String {
            let document = Document(
                documentID: "a.md", title: title, sections: [DocumentSection(headings: [], blocks: blocks)])
            return PreparedDocument(document).contentHash
        }
        let base = hash("A", [.paragraph("x")])
        #expect(base.count == 64)
        #expect(hash("A", [.paragraph("x")]) == base)
        #expect(hash("A", [.paragraph("y")]) != base)
        #expect(hash("B", [.paragraph("x")]) != base)
    }

    @Test func piecesAreRatherOvercounted() {
        #expect(TokenEstimate.count("") == 0)
        #expect(TokenEstimate.count("a b") == 2)
        #expect(TokenEstimate.count("returnable, isn't it?") >= 7)
    }
}
