import Testing

@testable import demo_store

@Suite struct HTMLTests {
    @Test func textIsEscapedWhereverItStands() {
        let evil = #"<script>alert("x" & 'y')</script>"#
        let html: HTML = "<p title=\"\(evil)\">\(evil)</p>"
        let safe = "&lt;script&gt;alert(&quot;x&quot; &amp; &#39;y&#39;)&lt;/script&gt;"
        #expect(html.text == "<p title=\"\(safe)\">\(safe)</p>")
    }

    @Test func markupInMarkupStaysMarkup() {
        let items = ["a", "<b>"].map { item -> HTML in "<li>\(item)</li>" }
        let html: HTML = "<ul>\(items)</ul>"
        #expect(html.text == "<ul><li>a</li><li>&lt;b&gt;</li></ul>")
    }

    @Test(arguments: ["https://a.example/?q=1", "http://a.example", "mailto:a@b.example", "/pages/x", "#top"])
    func harmlessAddressesAreLinked(address: String) {
        #expect(SafeLink.address(address) == address)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "//evil.example", "/\\evil.example",
        "java\nscript:alert(1)", " javascript:alert(1)", "vbscript:x", "",
    ])
    func otherAddressesAreNot(address: String) {
        #expect(SafeLink.address(address) == nil)
    }

    @Test func pathSegmentsSurviveTheRoundTrip() {
        let text = "a/b c?d#é%"
        #expect(PathSegment.encoded(text) == "a%2Fb%20c%3Fd%23%C3%A9%25")
        #expect(PathSegment.decoded(PathSegment.encoded(text)) == text)
        #expect(["%", "%4", "%zz", "%ff"].allSatisfy { PathSegment.decoded($0) == nil })
    }
}
