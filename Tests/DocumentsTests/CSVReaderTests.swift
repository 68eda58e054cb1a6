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

    @Test func anythingElseIsATable() throws {
        let document = try read("\u{FEFF}Size;Chest\nM;96\n;\nL;102\n")
        #expect(document.title == "Size table")
        #expect(
            document.sections[0].blocks == [
                .table(header: ["Size", "Chest"], rows: [["M", "96"], ["L", "102"]])
            ])
    }

    @Test func anEmptyTableIsAnError() {
        #expect(throws: DocumentError.self) { try read("a,b\n") }
    }
}
