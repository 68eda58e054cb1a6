import Knowledge
import Testing

@testable import Documents

@Suite struct PlainTextReaderTests {
    private func read(_ text: String) throws -> Document {
        try DocumentReader.document("notes.txt", format: .plainText, bytes: Array(text.utf8))
    }

    @Test func shortLinesAloneAreHeadings() throws {
        let document = try read(
            """
            Warranty Terms

            How long it lasts

            The warranty covers
            two years.
            \u{0C}
            Page 2 of 9

            What it covers

            - seams
              and zips
            - soles
            """)
        #expect(document.title == "Warranty Terms")
        #expect(document.sections.map(\.headings) == [["How long it lasts"], ["What it covers"]])
        #expect(document.sections[0].blocks == [.paragraph("The warranty covers two years.")])
        #expect(document.sections[1].blocks == [.list(["- seams and zips", "- soles"])])
    }

    @Test func aLastShortLineIsText() throws {
        let document = try read("We answer within a day.\n\nCall us")
        #expect(
            document.sections.flatMap(\.blocks) == [
                .paragraph("We answer within a day."), .paragraph("Call us"),
            ])
    }

    @Test func whereWordsMayBePartedIsNoPartOfThem() throws {
        let text = "Ship\u{AD}ping takes two work\u{AD}\n  ing days in\u{200B} Europe."
        #expect(InvisibleCharacters.removed(from: text) == "Shipping takes two working days in Europe.")
        for format in [KnowledgeFormat.plainText, .html, .markdown] {
            let document = try DocumentReader.document("a", format: format, bytes: Array(text.utf8))
            #expect(
                document.sections.flatMap(\.blocks) == [
                    .paragraph("Shipping takes two working days in Europe.")
                ])
        }
        let html = try DocumentReader.document("a", format: .html, bytes: Array("<p>Ship&shy;ping".utf8))
        #expect(html.sections.flatMap(\.blocks) == [.paragraph("Shipping")])
    }
}
