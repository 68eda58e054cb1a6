/// Where visitors who look for an order are sent to the chat.
struct OrdersPage {
    let layout: Layout

    var page: Page {
        layout.page(
            title: "Your orders",
            main: """
                <article class="prose"><h1>Your orders</h1>
                <p>Ask the assistant where your parcel is: it needs your order number and the e-mail address
                that you ordered with.</p>
                <p><button type="button" data-open-chat>Ask about an order</button></p></article>
                """)
    }
}
