/// What every page of the shop has around its content.
struct Layout: Sendable {
    let shop: Shop
    let gateway: Gateway

    func page(title: String, main: HTML) -> Page {
        Page(
            html: """
                <html lang="\(shop.locale)">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>\(title == shop.name ? title : "\(title) – \(shop.name)")</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="/assets/base.css">
                <link rel="stylesheet" href="/assets/shop.css">
                <script src="/assets/shop.js" defer></script>
                <script src="/widget.js" defer data-gateway="\(gateway.url)" data-shop="\(shop.name)"></script>
                </head>
                <body>
                <a class="skip" href="#content">Skip to content</a>
                \(header)
                <main id="content">
                \(main)
                </main>
                \(footer)
                \(consentBanner)
                </body>
                </html>
                """, connects: gateway.origins)
    }

    private var header: HTML {
        let links = shop.departments.map { department -> HTML in
            "<li><a href=\"/#\(MarkdownPage.anchor(department.name))\">\(department.name)</a></li>"
        }
        return """
            <header class="bar">
            <a class="wordmark" href="/">\(shop.name)</a>
            <nav aria-label="Departments"><ul>\(links)<li><a href="#help">Help</a></li></ul></nav>
            </header>
            """
    }

    private var footer: HTML {
        let links = shop.documents.map { document -> HTML in
            "<li><a href=\"/pages/\(document.name)\">\(document.title)</a></li>"
        }
        let mail = shop.supportEmail.map { mail -> HTML in "<p><a href=\"mailto:\(mail)\">\(mail)</a></p>" }
        let hours = shop.supportHours.map { hours -> HTML in "<p>\(hours)</p>" }
        return """
            <footer id="help">
            <div><h2>Help</h2><ul class="columns">\(links)<li><a href="/orders">Your orders</a></li></ul></div>
            <div><h2>Talk to us</h2>
            <p>Our assistant answers in the chat at any time; people are there during support hours.</p>
            \(mail ?? .nothing)\(hours ?? .nothing)
            <p><button type="button" class="plain" data-open-chat>Open the chat</button></p>
            <p><button type="button" class="plain" data-open-consent>Privacy choices</button></p></div>
            <p class="note">A demonstration shop: nothing here can be bought.
            <a href="/cdp">See what the customer data platform received</a>.</p>
            </footer>
            """
    }

    private var consentBanner: HTML {
        let purposes = ConsentChoice.all.map { choice -> HTML in
            """
            <li><label><input type="checkbox" name="\(choice.purpose)">
            <span><strong>\(choice.title)</strong> \(choice.explanation)</span></label></li>
            """
        }
        return """
            <section class="consent" id="consent" aria-labelledby="consent-title" hidden>
            <div class="consent-words"><h2 id="consent-title">Your privacy, your choice</h2>
            <p>The shop and its chat work without any of these. You can change your mind at any time.</p></div>
            <form id="consent-form"><ul>\(purposes)</ul>
            <div class="consent-buttons"><button type="button" data-consent="none">Reject all</button>
            <button type="button" data-consent="all">Accept all</button>
            <button type="submit">Save choices</button></div></form>
            </section>
            """
    }
}
