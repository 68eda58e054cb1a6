import Knowledge
import Testing

@testable import Documents

@Suite struct CSVReaderTests {
    private func read(_ text: String) throws -> Document {
        try DocumentReader.document("size_table.csv", format: .csv, bytes: Array(text.utf8))
    }

    @Test func questionsAreHeadings() throws {
        let document = try read(
            "Question,Answer\r\n\"How, long?\",\"Two\ndays\"\r\nCost?,\"\"\"Free\"\"\"\r\n")
        #expect(document.sections.map(\.headings) == [["How, long?"], ["Cost?"]])
        #expect(document.sections.map(\.blocks) == [[.paragraph("Two days")], [.paragraph("\"Free\"")]])
    }

    @Test func anythingElseSaysWhatEachValueIs() throws {
        let document = try read("\u{FEFF}Size;Chest\nM;96\n;\nL;\n")
        #expect(document.title == "Size table")
        #expect(document.sections[0].blocks == [.list(["- Size: M; Chest: 96", "- Size: L"])])
    }

    @Test func rowsWithoutAnAnswerAreNamed() throws {
        let document = try read("Question,Answer\nWhen?,Now\nWhere?,\n")
        #expect(document.sections.map(\.headings) == [["When?"]])
        #expect(document.leftOut == ["line 3: lacks a question or an answer"])
    }

    @Test func anEmptyTableIsAnError() {
        #expect(throws: DocumentError.self) { try read("a,b\n") }
    }
}
