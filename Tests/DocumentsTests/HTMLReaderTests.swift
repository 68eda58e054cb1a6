import FoundationEssentials
import Knowledge
import Testing

@testable import Documents

@Suite struct HTMLReaderTests {
    private func read(_ html: String) throws -> Document {
        try DocumentReader.document("page.html", format: .html, bytes: Array(html.utf8))
    }

    @Test func onlyTheContentIsRead() throws {
        let document = try read(
            """
            <!doctype html><html lang="de"><head><title>Returns – Shop</title>
            <link rel="canonical" href="https://shop.example/returns"><style>p{}</style></head>
            <body><header>Logo</header><nav><a href=/>Home</a></nav>
            <h1>Returns &amp; more</h1><p>Für <em>30</em> days<br>or more.
            <p hidden>secret</p><div>Loose <span>text</span></div><script>x()</script>
            <footer>Imprint</footer></body></html>
            """)
        #expect(document.title == "Returns & more")
        #expect(document.url == "https://shop.example/returns")
        #expect(document.language == "de")
        #expect(
            document.sections[0].blocks == [.paragraph("Für 30 days\nor more."), .paragraph("Loose text")])
    }

    @Test func noticesAndNavigationAreLeftOut() throws {
        let document = try read(
            """
            <body><div class="CookieBanner_root">We use cookies.</div><div id="onetrust-consent-sdk">Accept</div>
            <ul class="breadcrumbs"><li>Home</ul><div role="navigation">Menu</div>
            <div style="display: none">Not yet</div>
            <div class="cookie-recipes"><p>Butter and oats.</p></div><p>Text.</p></body>
            """)
        #expect(
            document.sections.map(\.blocks) == [[.paragraph("Butter and oats."), .paragraph("Text.")]])
    }

    @Test func severalArticlesAreAllRead() throws {
        let document = try read(
            "<body><header>Logo</header><article><p>One.</p></article><article><p>Two.</p></article></body>")
        #expect(document.sections.map(\.blocks) == [[.paragraph("One."), .paragraph("Two.")]])
        #expect(try read("<main></main><p>Beside.</p>").sections.count == 1)
    }

    @Test func metaElementsSayWhenItHolds() throws {
        let document = try read(
            """
            <head><meta name="effective" content="2026-12-01"><meta name="valid_until" content="31 December 2026">
            <meta property="article:modified_time" content="2025-01-02T03:04:05Z"></head><p>Text.</p>
            """)
        #expect(document.dates.effectiveAt?.timeIntervalSince1970 == 1_796_083_200)
        #expect(document.dates.endsAt?.timeIntervalSince1970 == 1_798_761_600)
        #expect(document.dates.updatedAt?.timeIntervalSince1970 == 1_735_787_045)
        #expect(throws: DocumentError.self) { try read("<meta name=effective content=soon><p>Text.</p>") }
    }

    @Test func theMainPartIsPreferred() throws {
        let document = try read(
            "<body><div>Menu</div><main><header><h1>T</h1></header><p>Text</p></main><div>Ads</div></body>")
        #expect(document.title == "T")
        #expect(document.sections.map(\.blocks) == [[.paragraph("Text")]])
    }

    @Test func accordionsAreSectionsOfTheirOwn() throws {
        let document = try read(
            """
            <title>FAQ</title><h2>Shipping</h2>
            <details><summary>How long?</summary><p>Two days.</p></details>
            <details><summary>How much?</summary>Nothing.</details><p>Ask us.</p>
            """)
        #expect(document.title == "FAQ")
        #expect(
            document.sections.map(\.headings) == [
                ["Shipping", "How long?"], ["Shipping", "How much?"], ["Shipping"],
            ])
    }

    @Test func termsStandBesideWhatIsSaidOfThem() throws {
        let document = try read("<dl><dt>Material</dt><dd>Cotton</dd><dt>Warm?</dt><dd>Yes</dd></dl>")
        #expect(document.sections[0].blocks == [.paragraph("Material: Cotton"), .paragraph("Warm? Yes")])
    }

    @Test func tablesWithoutHeadingsBecomeLines() throws {
        let document = try read(
            """
            <table><tr><th>Weight</th><td>310 g</td></tr><tr><th>Colors</th><td><ul><li>red<li>blue</ul></td></tr>
            </table><table><thead><tr><th>Size<th>Chest</thead><tr><td>M<td>96</table>
            """)
        #expect(
            document.sections[0].blocks == [
                .list(["- Weight: 310 g", "- Colors: red blue"]),
                .table(header: ["Size", "Chest"], rows: [["M", "96"]]),
            ])
    }

    @Test func brokenPagesAreReadAsFarAsPossible() throws {
        #expect("\(try read("<p>a<li>b</ul></table><td>c"))".contains("c"))
        #expect("\(try read(String(repeating: "<div><b>", count: 60) + "deep"))".contains("deep"))
        _ = try? read(String(repeating: "<div><b>", count: 50_000) + "deeper")
    }

    @Test func latinPagesThatSaySoAreRead() throws {
        let page = Array("<meta charset=\"iso-8859-1\"><p>Gr".utf8) + [0xFC] + Array("n</p>".utf8)
        let document = try DocumentReader.document("page.html", format: .html, bytes: page)
        #expect(document.sections[0].blocks == [.paragraph("Grün")])
    }

    private func blocks(_ html: String) throws -> [DocumentBlock] {
        try read(html).sections.flatMap(\.blocks)
    }

    @Test func whatSpansRowsAndColumnsStandsUnderEachHeading() throws {
        #expect(
            try blocks(
                """
                <table><tr><th>Region<th>Weight<th>Standard<th>Express</tr>
                <tr><td rowspan=2>Germany<td>up to 5 kg<td>4.90<td>9.90</tr>
                <tr><td>over 5 kg<td colspan=2>12.90</tr><tr><td>Austria<td>any<td>8.90</tr></table>
                """) == [
                    .table(
                        header: ["Region", "Weight", "Standard", "Express"],
                        rows: [
                            ["Germany", "up to 5 kg", "4.90", "9.90"],
                            ["Germany", "over 5 kg", "12.90", "12.90"],
                            ["Austria", "any", "8.90", ""],
                        ])
                ])
    }

    @Test func headingsInTwoRowsAreJoined() throws {
        #expect(
            try blocks(
                """
                <table><thead><tr><th rowspan=2>Region<th colspan=2>Price</tr><tr><th>Standard<th>Express</tr></thead>
                <tr><td>Germany<td>4.90<td>9.90</tr></table>
                """) == [
                    .table(
                        header: ["Region", "Price Standard", "Price Express"],
                        rows: [["Germany", "4.90", "9.90"]])
                ])
    }

    @Test func aRowOfBoldCellsIsTheHeader() throws {
        let table = DocumentBlock.table(header: ["Size", "Chest"], rows: [["M", "96"], ["L", "104"]])
        let rows = "<tr><td>M<td>96</tr><tr><td><b>L</b><td>104</tr></table>"
        #expect(try blocks("<table><tr><td><b>Size</b><td><strong>Chest</strong></tr>" + rows) == [table])
        #expect(try blocks("<table><tbody><tr><th>Size<td><p><b>Chest</b></p></tr>" + rows) == [table])
        #expect(
            try blocks("<table><tr><td><b>Size</b> in cm<td><b>Chest</b></tr>" + rows)[0]
                == .list(["- Size in cm: Chest", "- M: 96", "- L: 104"]))
    }

    @Test func rowsAcrossATableTitleWhatIsBelowThem() throws {
        #expect(
            try blocks(
                """
                <table><tr><th colspan=2>Rates</tr><tr><th>To<th>Price</tr><tr><td colspan=2>Europe</tr>
                <tr><td>Oslo<td>9</tr><tr><td colspan=2>Asia</tr><tr><td>Kobe<td>19</tr></table>
                """) == [
                    .paragraph("Rates"), .paragraph("Europe"),
                    .table(header: ["To", "Price"], rows: [["Oslo", "9"]]), .paragraph("Asia"),
                    .table(header: ["To", "Price"], rows: [["Kobe", "19"]]),
                ])
    }

    @Test func aTableWithoutHeadingsIsAListStill() throws {
        #expect(
            try blocks("<table><tr><th>Weight<td>310 g</tr><tr><th>Care<td></tr></table>")
                == [.list(["- Weight: 310 g", "- Care"])])
        #expect(
            try blocks("<table><tr><td colspan=3>A<td rowspan=0>B</tr><tr><td>C</tr></table>")
                == [.list(["- A: B", "- C: B"])])
    }

    @Test func theButtonOfAnAccordionIsItsHeading() throws {
        let document = try read(
            """
            <body><button>Menu</button><h2><button aria-expanded=false><span>How long?</span><svg><title>x</title></svg>
            </button></h2><div><p>Thirty days.</p><button>Copy</button></div>
            <h2><button><div>And then?</div></button></h2><p>No more.</p>
            <dl><dt><button>Costs</button></dt><dd>None.</dd></dl></body>
            """)
        #expect(document.sections.map(\.headings) == [["How long?"], ["And then?"]])
        #expect(
            document.sections.map(\.blocks) == [
                [.paragraph("Thirty days.")], [.paragraph("No more."), .paragraph("Costs: None.")],
            ])
    }

    @Test func aSummaryIsAHeadingWhateverIsInIt() throws {
        let document = try read(
            """
            <h1>FAQ</h1><details><summary><h3>How <em>long</em>?</h3></summary><p>Thirty days.</p></details>
            <details><summary><button><p>Costs?</p></button></summary>None.</details><p>After.</p>
            """)
        #expect(document.sections.map(\.headings) == [["How long?"], ["Costs?"], []])
    }

    @Test(arguments: ["id", "class"]) func aPrivacyNoticeIsContent(_ attribute: String) throws {
        let document = try read(
            """
            <body><div \(attribute)="privacy-notice"><h2 \(attribute)="newsletter">Newsletter</h2>
            <p>We keep your address.</p></div><div \(attribute)="gdpr-law"><p>You may ask.</p></div>
            <div \(attribute)="privacy-banner">Accept</div><div \(attribute)="cookie-notice">Accept</div></body>
            """)
        #expect(document.sections.map(\.headings) == [["Newsletter"]])
        #expect(
            document.sections.flatMap(\.blocks) == [
                .paragraph("We keep your address."), .paragraph("You may ask."),
            ])
    }

    @Test func anAsideIsContentWithinTheMainPartOnly() throws {
        let document = try read(
            """
            <body><aside>Ad</aside><div role=complementary>Ad</div><main><p>Text.</p><aside>Closed on Sunday.</aside>
            <div role=complementary>On Monday, too.</div></main></body>
            """)
        #expect(
            document.sections.flatMap(\.blocks) == [
                .paragraph("Text."), .paragraph("Closed on Sunday."), .paragraph("On Monday, too."),
            ])
        #expect(try read("<body><aside>Ad</aside><p>Text.</p></body>").sections[0].blocks.count == 1)
    }
}
