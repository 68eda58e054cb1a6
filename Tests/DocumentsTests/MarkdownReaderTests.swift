import FoundationEssentials
import Knowledge
import Testing

@testable import Documents

@Suite struct MarkdownReaderTests {
    private func read(_ text: String) throws -> Document {
        try DocumentReader.document("folder/the-page.md", format: .markdown, bytes: Array(text.utf8))
    }

    @Test func headingsMakeThePathsAndTheOnlyTopOneTheTitle() throws {
        let document = try read(
            """
            # Returns

            Intro.

            ## How long

            30 *days*, see [the **portal**](https://x.example/p).

            ### Opened items

            Fine
            too.

            ## Costs

            Free.
            """)
        #expect(document.title == "Returns")
        #expect(
            document.sections.map(\.headings) == [[], ["How long"], ["How long", "Opened items"], ["Costs"]])
        #expect(document.sections[1].blocks == [.paragraph("30 days, see the portal.")])
        #expect(document.sections[2].blocks == [.paragraph("Fine too.")])
    }

    @Test func severalTopHeadingsAreSectionsAndTheFileNamesTheDocument() throws {
        let document = try read("# One\n\nA.\n\n# Two\n\nB.")
        #expect(document.title == "The page")
        #expect(document.sections.map(\.headings) == [["One"], ["Two"]])
    }

    @Test func frontMatterSaysWhatItIs() throws {
        let document = try read(
            "---\ntitle: \"Our: returns\"\nurl: /returns\nlang: en\ntags: [a]\n---\n# X\n\nText.")
        #expect(document.title == "Our: returns")
        #expect(document.url == "/returns")
        #expect(document.language == "en")
        #expect(document.sections.map(\.blocks) == [[.paragraph("Text.")]])
    }

    @Test func linesBetweenTwoBreaksAreNoFrontMatter() throws {
        let document = try read("---\nJust prose\n---\n\nMore.")
        #expect(document.sections[0].blocks.contains(.paragraph("More.")))
        #expect(
            document.sections.flatMap(\.headings) + document.sections.flatMap(\.blocks).map { "\($0)" } != [])
        #expect("\(document)".contains("Just prose"))
    }

    @Test func listsKeepTheirMarksAndDepth() throws {
        let document = try read(
            """
            - one
              still one
            - two

              more of two
              1. inner
              2. second
            - `three`
            """)
        #expect(
            document.sections[0].blocks == [
                .list(["- one still one", "- two more of two", "  1. inner", "  2. second", "- three"])
            ])
    }

    @Test func tablesKeepRowsAndHeader() throws {
        let document = try read("| Item | Why |\n|---|:-:|\n| **Cards** | like cash |\n| Gas \\| fuel | |\n")
        #expect(
            document.sections[0].blocks == [
                .table(header: ["Item", "Why"], rows: [["Cards", "like cash"], ["Gas | fuel", ""]])
            ])
    }

    @Test func codeAndHardBreaksKeepTheirLines() throws {
        let document = try read("One  \ntwo\n\n```\na = 1\n\n  b\n```\n")
        #expect(document.sections[0].blocks == [.paragraph("One\ntwo"), .verbatim(["a = 1", "  b"])])
    }

    @Test func scriptsInMarkdownAreNoContent() throws {
        let document = try read("Hello <script>alert('x')</script> <b>there</b>.")
        #expect(document.sections[0].blocks == [.paragraph("Hello there.")])
    }

    @Test func deepNestingIsHarmless() throws {
        let document = try read(String(repeating: ">", count: 100) + " deep\n\nafter")
        #expect(document.sections[0].blocks == [.paragraph("deep"), .paragraph("after")])
        // Whether this is read or refused is up to the libraries; it must not bring us down.
        _ = try? read(String(repeating: ">", count: 50_000) + " deeper")
    }

    @Test func whatHoldsNothingIsAnError() {
        #expect(throws: DocumentError.self) { try read("# Only a title\n\n<!-- x -->") }
        #expect(throws: DocumentError("isn't UTF-8 text")) {
            try DocumentReader.document("a.md", format: .markdown, bytes: [0x61, 0xFF])
        }
    }

    @Test func frontMatterSaysWhenItHolds() throws {
        func dates(_ matter: String) throws -> DocumentDates {
            try DocumentReader.document(
                "a.md", format: .markdown, bytes: Array("---\n\(matter)\n---\n\nText.".utf8)
            ).dates
        }
        let all = try dates(
            "Effective Date: 2026-12-01\nvalid-until: 2026-12-31\nreview: 1 May 2027\nupdated: x")
        #expect(all.effectiveAt?.timeIntervalSince1970 == 1_796_083_200)
        #expect(all.endsAt?.timeIntervalSince1970 == 1_798_761_600)
        #expect(all.reviewAt?.timeIntervalSince1970 == 1_809_129_600)
        #expect(all.updatedAt == nil)
        #expect(try dates("title: A") == DocumentDates())
        #expect(throws: DocumentError.self) { try dates("effective: next week") }
        #expect(throws: DocumentError.self) { try dates("effective: 2026-02-30") }
    }

    @Test func frontMatterThatIsNotYAMLIsReadAllTheSame() throws {
        let document = try read(
            """
            ---
            title: Layaway: how to pay
            # a comment
            url: "/layaway"  # moved
            tags:
              - a: b: c
            valid_to: 2026-12-31
            ???
            ---
            Text.
            """)
        #expect(document.title == "Layaway: how to pay")
        #expect(document.url == "/layaway")
        #expect(document.dates.endsAt?.timeIntervalSince1970 == 1_798_761_600)
        #expect(document.sections.map(\.blocks) == [[.paragraph("Text.")]])
        #expect(document.leftOut == ["line 8 of the front matter: can't be read"])
        #expect(try read("---\ntitle: \"Lynx\" tours\n---\nText.").title == "\"Lynx\" tours")
    }

    @Test func proseWithColonsBetweenTwoBreaksIsKept() throws {
        let document = try read("---\nPlease note: we ship: always\n---\n\nMore.")
        #expect("\(document)".contains("we ship: always"))
    }
}
