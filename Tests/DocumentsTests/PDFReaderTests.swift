import Testing

@testable import Documents

@Suite struct PDFReaderTests {
    private func read(_ text: String, layout: String? = nil) throws -> Document {
        try PDFReader.document("terms.pdf", text: text, boxes: Self.boxes(layout ?? ""))
    }

    /// Each character 3 points wide, each line 12 high and 14 below the one above; empty lines part the flows.
    private static func boxes(_ layout: String) -> String {
        var boxes = "<page width=\"600\">\n<flow>\n"
        for (row, line) in layout.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            boxes += line.isEmpty ? "<flow>\n" : "<line xMin=\"0\">\n"
            for word in line.split(separator: " ") {
                let left = line.distance(from: line.startIndex, to: word.startIndex) * 3
                boxes += """
                    <word xMin="\(left)" yMin="\(row * 14)" xMax="\(left + word.count * 3)" \
                    yMax="\(row * 14 + 12)">\(word)</word>

                    """
            }
        }
        return boxes
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
            "terms.pdf", text: text,
            boxes: "<page width=\"1\">\n"
                + boxes(
                    ("Terms", 8), ("Terms of Sale &amp;", 24), ("Delivery", 24), (body, 10), ("Costs", 14),
                    (body, 10))
                + "<page width=\"1\">\n" + boxes(("Terms", 8), ("More costs", 14), ("Another text.", 10)))
        #expect(document.title == "Terms of Sale & Delivery")
        #expect(document.sections.map(\.headings).suffix(2) == [["Costs"], ["More costs"]])
        #expect(document.sections.last?.blocks == [.paragraph("Another text.")])
    }

    @Test func narrowColumnsOfTextAreReadOneAfterTheOther() throws {
        let layout = """
            We send your parcels on      You may send back what       Items of the final sale
            every working day of the     you bought from us within    and gift cards are not
            week. Orders placed before   thirty days of delivery.     taken back by us at all,
            noon leave our house on      The label lies in the        and neither is anything
            the same day as a rule.      parcel that we sent you.     that was worn outdoors.
            """
        let document = try read("In reading order.\n", layout: layout)
        #expect(document.sections.flatMap(\.blocks) == [.paragraph("In reading order.")])
    }

    @Test func narrowTablesAreTablesStill() throws {
        let layout = """
            All values are in centimetres, and the chest is measured at its widest.

            Size  EU  Chest
            S     36  up to 88
            M     38  up to 96
            L     40  from 97 on

            Take the larger one.
            """
        let document = try read("x", layout: layout)
        #expect(
            document.sections.flatMap(\.blocks) == [
                .paragraph("All values are in centimetres, and the chest is measured at its widest."),
                .table(
                    header: ["Size", "EU", "Chest"],
                    rows: [["S", "36", "up to 88"], ["M", "38", "up to 96"], ["L", "40", "from 97 on"]]),
                .paragraph("Take the larger one."),
            ])
    }

    @Test func aListIsNoTable() throws {
        let layout = """
            •   Boots, two years
            •   Tents, five years
            •   Socks, none at all
            """
        #expect(try read("- In reading order.\n", layout: layout).sections[0].blocks.count == 1)
        #expect("\(try read("In reading order.", layout: layout))".contains("reading order"))
    }

    /// Lines at their places, each character 5 points wide and each line 12 high.
    private static func boxes(at lines: [(left: Int, top: Int, text: String)]) -> String {
        "<page width=\"600\">\n<flow>\n"
            + lines.map { line in
                var left = line.left
                let words = line.text.split(separator: " ").map { word in
                    defer { left += word.count * 5 + 3 }
                    return """
                        <word xMin="\(left)" yMin="\(line.top)" xMax="\(left + word.count * 5)" \
                        yMax="\(line.top + 12)">\(word)</word>

                        """
                }
                return "<line xMin=\"0\">\n" + words.joined() + "</line>\n"
            }.joined()
    }

    @Test func cellsOfSeveralLinesArePutTogetherAroundTheirMiddle() throws {
        let boxes = Self.boxes(at: [
            (60, 100, "Service"), (200, 100, "What it is"), (400, 100, "Price"),
            (10, 132, "Gift wrap"), (130, 125, "We wrap it in paper"), (130, 139, "with a ribbon"),
            (390, 132, "3.50"), (10, 164, "Rental"), (130, 164, "Tents"), (390, 164, "15"),
        ])
        let document = try PDFReader.document("a.pdf", text: "x", boxes: boxes)
        #expect(
            document.sections.flatMap(\.blocks) == [
                .table(
                    header: ["Service", "What it is", "Price"],
                    rows: [
                        ["Gift wrap", "We wrap it in paper with a ribbon", "3.50"],
                        ["Rental", "Tents", "15"],
                    ])
            ])
    }

    @Test func aCellThatNearlyReachesTheNextColumnStaysInItsOwn() throws {
        let boxes = Self.boxes(at: [
            (10, 100, "To"), (106, 100, "Price"), (10, 116, "Oslo"), (106, 116, "9 EUR"), (10, 132, "Rome"),
            (106, 132, "5 EUR"), (10, 148, "the islands in North"), (106, 148, "none"),
        ])
        let document = try PDFReader.document("a.pdf", text: "x", boxes: boxes)
        #expect(
            document.sections.flatMap(\.blocks) == [
                .table(
                    header: ["To", "Price"],
                    rows: [["Oslo", "9 EUR"], ["Rome", "5 EUR"], ["the islands in North", "none"]])
            ])
    }

    @Test func aFirstRowThatHoldsValuesIsNoHeader() throws {
        let layout = """
            Phone:   030 1234
            E-mail   help@shop.example
            Hours    from 9 to 6
            """
        #expect(
            try read("x", layout: layout).sections.flatMap(\.blocks) == [
                .list(["- Phone: 030 1234", "- E-mail: help@shop.example", "- Hours: from 9 to 6"])
            ])
    }
}
