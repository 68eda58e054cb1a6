import Testing

@testable import Documents

@Suite struct PDFReaderTests {
    private func read(_ text: String, layout: String? = nil) throws -> Document {
        try PDFReader.document("terms.pdf", text: text, layout: layout ?? text)
    }

    @Test func whatStandsOnEveryPageIsLeftOut() throws {
        let pages = (1...3).map { page in
            "Northtrail Terms\n\nWe keep part \(page) of our word.\n\nnorthtrail.example  |  \(page) of 3\n"
        }
        let document = try read(pages.joined(separator: "\u{0C}") + "\u{0C}")
        #expect(document.title == "Northtrail Terms")
        #expect(
            document.sections.flatMap(\.blocks)
                == (1...3).map { .paragraph("We keep part \($0) of our word.") })
    }

    @Test func tablesAreReadAsTheyAreLaidOut() throws {
        let layout = """
            Shipping costs

            Country              Price       Days
            Germany              4.90        1-2
            United Kingdom       9.90        3-5
                                             without islands
            Norway              12.90        4-6

            Duties are yours.
            """
        let document = try read("Shipping costs\n\nCountry\nPrice\nDays\nGermany\n4.90", layout: layout)
        #expect(document.title == "Shipping costs")
        #expect(
            document.sections.flatMap(\.blocks) == [
                .table(
                    header: ["Country", "Price", "Days"],
                    rows: [
                        ["Germany", "4.90", "1-2"], ["United Kingdom", "9.90", "3-5 without islands"],
                        ["Norway", "12.90", "4-6"],
                    ]),
                .paragraph("Duties are yours."),
            ])
    }

    @Test func columnsOfTextAreNoTable() throws {
        let long = "this line of a column of running text is long"
        let layout = Array(repeating: "\(long)      \(long)", count: 6).joined(separator: "\n")
        let document = try read("In reading order, all of it.\n", layout: layout)
        #expect(document.sections.flatMap(\.blocks) == [.paragraph("In reading order, all of it.")])
    }

    @Test func numberedHeadingsNest() throws {
        let document = try read(
            """
            Terms

            1 Returns
            Within 30 days.

            1.1 Opened items
            Only if unworn.

            DATA PROTECTION
            We keep little.

            2. Warranty

            Two years.
            """)
        #expect(
            document.sections.map(\.headings) == [
                ["1 Returns"], ["1 Returns", "1.1 Opened items"], ["DATA PROTECTION"], ["2. Warranty"],
            ])
    }

    @Test func pagesWithoutTextAreNamed() throws {
        let document = try read("Some words are here.\u{0C}\n \u{0C}And here.\u{0C}")
        #expect(document.leftOut == ["page 2: holds no text, it may be a picture"])
        #expect(throws: DocumentError.self) { try read("\u{0C}\u{0C}") }
    }

    @Test func largeLettersAreHeadings() throws {
        func boxes(_ lines: (String, Int)...) -> String {
            lines.map { text, size in
                "<line>\n"
                    + text.split(separator: " ").map {
                        "  <word xMin=\"1\" yMin=\"100\" xMax=\"2\" yMax=\"\(100 + size)\">\($0)</word>\n"
                    }.joined() + "</line>\n"
            }.joined().replacing("<line>", with: "<line xMin=\"1\">")
        }
        let body = "All of this is text in the same letters, and there is a lot of it."
        let text = """
            Terms
            Terms of Sale &
            Delivery
            \(body)
            Costs
            \(body)
            \u{0C}Terms
            More costs
            Another text.
            \u{0C}
            """
        let document = try PDFReader.document(
            "terms.pdf", text: text, layout: text,
            boxes: "<page width=\"1\">\n"
                + boxes(
                    ("Terms", 8), ("Terms of Sale &amp;", 24), ("Delivery", 24), (body, 10), ("Costs", 14),
                    (body, 10))
                + "<page width=\"1\">\n" + boxes(("Terms", 8), ("More costs", 14), ("Another text.", 10)))
        #expect(document.title == "Terms of Sale & Delivery")
        #expect(document.sections.map(\.headings).suffix(2) == [["Costs"], ["More costs"]])
        #expect(document.sections.last?.blocks == [.paragraph("Another text.")])
    }
}
