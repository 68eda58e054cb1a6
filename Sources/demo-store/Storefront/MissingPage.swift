internal import HTTPTypes

/// What an address leads to that the shop does not have.
struct MissingPage {
    let layout: Layout

    var page: Page {
        var page = layout.page(
            title: "Not found",
            main: """
                <article class="prose"><h1>This trail ends here</h1>
                <p>The page does not exist. <a href="/">Back to the shop</a></p></article>
                """)
        page.status = .notFound
        return page
    }
}
