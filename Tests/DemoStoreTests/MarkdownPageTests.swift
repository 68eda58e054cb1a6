import Testing

@testable import demo_store

@Suite struct MarkdownPageTests {
    @Test func blocksBecomeElements() {
        let text = """
            ---
            version: 3
            ---
            # Returns & refunds

            You have **60 days**,
            counted from *delivery*.

            - one
              more words
            - two

            1. first
            2. second

            > Keep the box.

            | Method | Cost |
            |---|---|
            | Post | $5 |
            | Courier |

            ```
            a < b
            ```
            ---
            """
        let expected = """
            <h1 id="returns-refunds">Returns &amp; refunds</h1>
            <p>You have <strong>60 days</strong>, counted from <em>delivery</em>.</p>
            <ul><li>one more words</li><li>two</li></ul>
            <ol><li>first</li><li>second</li></ol>
            <blockquote>Keep the box.</blockquote>
            <div class="table" tabindex="0"><table><thead><tr><th scope="col">Method</th><th scope="col">Cost</th>\
            </tr></thead><tbody><tr><td>Post</td><td>$5</td></tr><tr><td>Courier</td><td></td></tr></tbody></table></div>
            <pre><code>a &lt; b</code></pre>
            <hr>

            """
        #expect(html(text) == expected)
    }

    @Test func markupInTheTextIsShownNotObeyed() {
        #expect(html("<img src=x onerror=alert(1)>") == "<p>&lt;img src=x onerror=alert(1)&gt;</p>\n")
        #expect(html("# <b>x</b>").contains("&lt;b&gt;x&lt;/b&gt;"))
        #expect(html("`<i>`") == "<p><code>&lt;i&gt;</code></p>\n")
    }

    @Test func linksLeadOnlyWhereTheyMay() {
        #expect(html("[a](https://a.example)") == "<p><a href=\"https://a.example\">a</a></p>\n")
        #expect(html("[a](javascript:alert(1))") == "<p>a)</p>\n")
        #expect(html("[a](\" onclick=\"x)") == "<p>a</p>\n")
    }

    @Test func linksBetweenFilesAreResolved() {
        let page = MarkdownPage("see [**Mend** Bench](warranty.md#costs)") { address in
            address == "warranty.md#costs" ? "/pages/warranty#costs" : address
        }
        let link = "<a href=\"/pages/warranty#costs\"><strong>Mend</strong> Bench</a>"
        #expect(page.html.text == "<p>see \(link)</p>\n")
    }

    @Test(arguments: [
        "", "#", "**", "[a](", "|", "|-|", "```", "> ", "1.", "---", "* * *", "a ** b", "[[x]](y)",
    ])
    func oddTextIsReadToItsEnd(text: String) {
        #expect(!html(text).contains("<script"))
    }

    @Test func sectionsAreTheHeadingsBelowTheTitle() {
        let page = MarkdownPage("# Title\n## Cut-off times\ntext\n### Deeper\n## Late parcels")
        #expect(page.sections.map(\.anchor) == ["cut-off-times", "late-parcels"])
        #expect(MarkdownPage.title(of: "\n# Title\n") == "Title")
        #expect(MarkdownPage.title(of: "no heading") == nil)
    }

    private func html(_ text: String) -> String {
        MarkdownPage(text).html.text
    }
}
