extension Matter {
    /// Orders, payment, accounts.
    static let orders = [
        Matter(
            "cancel", "Cancelling an order: you can cancel within minutes until it is packed",
            asked: [
                "I ordered by mistake, can I undo it", "can I still cancel", "how do I cancel my order",
                "changed my mind, stop the order", "until when can I cancel",
            ]),
        Matter(
            "cancel_too_late",
            "If an order has been sent it can't be cancelled: refuse the parcel or return it",
            asked: [
                "it's too late to cancel, what now", "it's already on its way and I don't want it any more",
                "can I refuse the parcel",
            ]),
        Matter(
            "change_order", "Changing an order: adding or removing items after it was placed",
            asked: [
                "can I add something to my order", "I chose the wrong size, can you change it",
                "I made a typo in my order", "can I change my order after paying",
            ]),
        Matter(
            "payment_methods", "Payment methods: cards, PayPal, Apple Pay and others that we accept",
            asked: [
                "how can I pay", "which cards do you take", "do you accept paypal",
                "can I pay with apple pay",
                "can I pay cash", "do you take amex",
            ]),
        Matter(
            "crypto", "We don't accept cryptocurrency such as Bitcoin",
            asked: ["can I pay with bitcoin", "do you take crypto", "btc accepted?"]),
        Matter(
            "instalments", "Pay later or in instalments with Klarna, Affirm or Afterpay",
            asked: [
                "can I pay bit by bit", "can I spread the cost", "do you have pay later",
                "can't pay it all at once",
                "is there financing", "monthly payments possible?",
            ]),
        Matter(
            "charged_when", "Your card is charged when the order ships or when it is placed",
            asked: ["when do you take the money", "when will my card be charged", "why am I already charged"]),
        Matter(
            "payment_failed", "If a payment fails or a card is declined, try again",
            asked: [
                "my card was declined", "payment didn't go through", "why is my payment rejected",
                "I can't check out, it says payment error",
            ]),
        Matter(
            "double_charge", "Charged twice: a pending authorization falls off after days",
            asked: [
                "I was charged twice", "there are two charges on my card", "why do I see a pending amount",
            ]),
        Matter(
            "invoice", "Invoices and receipts with VAT can be downloaded in your account",
            asked: [
                "I need an invoice", "can I get a receipt with the tax", "where's my bill",
                "invoice for my company",
            ]),
        Matter(
            "guest_checkout", "Ordering as a guest without an account",
            asked: ["do I need an account to order", "can I order without registering"]),
        Matter(
            "password", "Resetting a forgotten password: send me a link",
            asked: [
                "I forgot my password", "can't log in", "how do I reset my pw", "the reset mail doesn't come",
            ]),
        Matter(
            "email_change", "Changing the e-mail address of your account",
            asked: [
                "I have a new email address", "how do I change my e-mail",
                "I don't have the old mailbox any more",
            ]),
        Matter(
            "delete_account", "Deleting your account and your data",
            asked: [
                "delete my account", "how do I remove my data", "I want you to erase everything about me",
            ]),
        Matter(
            "privacy", "We do not sell or share your personal data",
            asked: ["do you sell my data", "who sees my information", "what do you know about me"]),
        Matter(
            "newsletter", "Unsubscribing from e-mails and the newsletter",
            asked: ["stop sending me emails", "how do I unsubscribe", "I get too many mails from you"]),
        Matter(
            "phone_order", "Ordering by phone",
            asked: ["can I order by phone", "can someone take my order on the phone"]),
    ]
}
