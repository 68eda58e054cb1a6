/// What the words before a number say it is.
enum PhoneContext {
    case phone
    case otherThing
    case unsaid

    static func of(_ run: DigitRun, in folded: FoldedText) -> PhoneContext {
        for word in folded.words(before: run.start, limit: 5, reach: 32) {
            if phoneWords.contains(word) { return .phone }
            if otherWords.contains(word) { return .otherThing }
        }
        return .unsaid
    }

    private static let phoneWords: Set<String> = [
        "phone", "phones", "telephone", "tel", "mobile", "cell", "cellphone", "call", "whatsapp", "sms",
        "ring",
        "dial", "handy", "fax", "reach", "landline", "signal", "telegram",
    ]

    private static let otherWords: Set<String> = [
        "order", "orders", "purchase", "ord", "sku", "ref", "reference", "item", "invoice", "tracking",
        "track",
        "ticket", "case", "article", "model", "part", "isbn", "ean", "gtin", "upc", "imei", "serial", "po",
        "rma",
        "coupon", "voucher", "parcel", "shipment", "iban", "account", "version", "confirmation", "vat",
        "code",
    ]
}
