/// The page that shows what arrived; a script fills and refreshes it.
struct CDPPage {
    let shopName: String

    var page: Page {
        Page(
            html: """
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Customer data – \(shopName)</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="/assets/base.css">
                <link rel="stylesheet" href="/assets/cdp.css">
                <script src="/assets/cdp.js" defer></script>
                </head>
                <body>
                <header class="bar"><a class="wordmark" href="/">\(shopName)</a>
                <p>Customer data platform <span class="badge">demo</span></p></header>
                <main>
                <h1>What the customer data platform received</h1>
                <p class="lead">Tracking calls arrive here only for visitors who agreed to profiling.
                Newest first; the last 500 are kept in memory.</p>
                <p class="counts" role="status" aria-live="polite" id="counts">Loading…</p>
                <div class="filters" role="group" aria-label="Show">
                <button type="button" data-filter="" aria-pressed="true">All</button>
                <button type="button" data-filter="track" aria-pressed="false">Track</button>
                <button type="button" data-filter="identify" aria-pressed="false">Identify</button>
                </div>
                <ol class="calls" id="calls"></ol>
                <p class="empty" id="empty" hidden>Nothing yet. Open the shop, agree to profiling,
                and tell the assistant what you are looking for.</p>
                <noscript><p>This page needs JavaScript; the data is at <a href="/cdp/events">/cdp/events</a>.</p></noscript>
                </main>
                </body>
                </html>
                """)
    }
}
