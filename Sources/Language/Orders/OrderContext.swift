/// What the words before a code say it is.
enum OrderContext {
    case order
    /// A tracking number, an article, a voucher, a telephone.
    case otherThing
    case unsaid

    static func of(_ position: Int, in folded: FoldedText) -> OrderContext {
        for word in folded.words(before: position, limit: 5) {
            if orderWords.contains(word) { return .order }
            if otherWords.contains(word) { return .otherThing }
            let isPrefix = word.utf8.count <= 4 && word == folded.words(before: position, limit: 1).first
            if !fillers.contains(word), !isPrefix { return .unsaid }
        }
        return .unsaid
    }

    static func precedes(_ position: Int, in folded: FoldedText) -> Bool {
        of(position, in: folded) == .order
    }

    /// The one code of a message that says nothing else: the answer to "what is your order number?".
    static func onlyToken(
        in folded: FoldedText, tokens: [OrderIDToken], excluding taken: [Range<Int>]
    ) -> OrderIDToken? {
        let codes = tokens.filter { $0.digits >= 3 }
        guard codes.count == 1, let only = codes.first else { return nil }
        var words = 0
        for span in Tokenizer.spans(in: folded) {
            if span.overlaps(only.span) || taken.contains(where: { $0.overlaps(span) }) { continue }
            words += 1
            if words > 12 || !(answers.contains(folded.text(span)) || fillers.contains(folded.text(span))) {
                return nil
            }
        }
        return only
    }

    /// The one long number of a message that asks after a delivery: "where is 58201734?".
    static func onlyNumber(
        in folded: FoldedText, tokens: [OrderIDToken], excluding taken: [Range<Int>]
    ) -> OrderIDToken? {
        let numbers = tokens.filter { 6...12 ~= $0.digits }
        guard numbers.count == 1, let only = numbers.first, only.letters == 0, !only.isDate else {
            return nil
        }
        var before = ""
        var asksAfterDelivery = false
        for span in Tokenizer.spans(in: folded) where !taken.contains(where: { $0.overlaps(span) }) {
            let word = folded.text(span)
            let asksWhere =
                (before == "where" || before == "where's" || before == "wheres") && places.contains(word)
            if phoneWords.contains(word) { return nil }
            if deliveryWords.contains(word) || asksWhere { asksAfterDelivery = true }
            before = word
        }
        return asksAfterDelivery ? only : nil
    }

    /// The number of a message that holds one of these may be a telephone's.
    private static let phoneWords: Set<String> = [
        "call", "phone", "phoned", "telephone", "tel", "mobile", "cell", "whatsapp", "text", "sms", "reach",
        "ring",
        "contact", "fax",
    ]

    private static let places: Set<String> = ["is", "are", "my", "the"]

    /// What is said of an order that is on its way, and of little else.
    private static let deliveryWords: Set<String> = [
        "order", "ordered", "orders", "parcel", "parcels", "package", "packages", "delivery", "delivered",
        "deliver",
        "shipped", "shipment", "dispatched", "arrive", "arrived", "arrives", "arriving", "coming", "tracking",
    ]

    /// `order nw 10427`, `#nw 10427`: the short word between "order" and the digits belongs to the id.
    static func withPrefix(_ token: OrderIDToken, in folded: FoldedText, isOrder: Bool) -> OrderIDMention? {
        guard token.letters == 0, !token.hasHash, folded.scalar(at: token.span.lowerBound - 1) == 32,
            let word = folded.words(before: token.span.lowerBound, limit: 1).first,
            (1...4).contains(word.utf8.count), !fillers.contains(word), !orderWords.contains(word),
            word.utf8.allSatisfy({ 97...122 ~= $0 })
        else { return nil }
        let start = token.span.lowerBound - 1 - word.utf8.count
        guard isOrder || folded.scalar(at: start - 1) == hash else { return nil }
        return OrderIDMention(
            id: (word + "-" + folded.text(token.body)).uppercased(), span: start..<token.span.upperBound)
    }

    private static let hash: UInt32 = 35

    private static let orderWords: Set<String> = [
        "order", "orders", "purchase", "purchases", "ord", "confirmation", "ordernumber", "orderid",
    ]

    private static let otherWords: Set<String> = [
        "tracking", "sku", "item", "article", "model", "product", "serial", "coupon", "voucher", "promo",
        "gift",
        "card", "phone", "telephone", "mobile", "cell", "call", "whatsapp", "isbn", "ean", "gtin", "upc",
        "imei",
        "zip", "postcode", "postal", "iban", "account", "invoice", "cvv", "pin", "version", "po", "rma",
        "ticket",
        "case", "parcel", "shipment", "fax", "tel",
    ]

    private static let fillers: Set<String> = [
        "number", "numbers", "no", "nr", "num", "nbr", "id", "ids", "is", "my", "the", "it", "it's", "its",
        "was",
        "with", "this", "that", "reference", "ref", "code", "called", "of", "for", "a", "an", "n", "for",
    ]

    private static let answers: Set<String> = [
        "sure", "yes", "yeah", "yep", "ok", "okay", "here", "here's", "you", "go", "and", "email", "e",
        "mail", "hi",
        "hello", "hey", "thanks", "thank", "please", "are", "i", "think", "order", "orders", "address", "so",
        "of",
        "course", "sorry", "to", "pls", "thx", "under", "on", "from", "at",
    ]
}
