/// What the words around a number say it is.
enum NumberSubject {
    case card
    case phone
    /// A call, a message or "my number": very likely a telephone.
    case contact
    case socialSecurity
    case device
    /// An order, a bank account, a passport: nothing that is recognised by its digits.
    case otherThing
    /// Goods and parcels: their codes may look exactly like a card number.
    case goods
    case unsaid

    /// By the nearest word before that says it, else by the words right after.
    static func of(_ run: DigitRun, in folded: FoldedText) -> NumberSubject {
        var nearer = ""
        for word in folded.words(before: run.start, limit: 6, reach: 48) {
            if let subject = subjects[word] { return subject }
            if numberWords.contains(nearer), owners.contains(word) { return .contact }
            nearer = word
        }
        return after(run.end, in: folded)
    }

    /// `… office`, `… is my card number`.
    private static func after(_ end: Int, in folded: FoldedText) -> NumberSubject {
        var words = folded.words(after: end, limit: 5, reach: 32)[...]
        // The extension of "555 0132 x12 office".
        if let first = words.first, first.hasPrefix("x"), Int(first.dropFirst()) != nil {
            words.removeFirst()
        }
        guard let first = words.first else { return .unsaid }
        if endings.contains(first) { return .phone }
        guard ["is", "was", "it's", "as", "for"].contains(first) else { return .unsaid }
        for word in words.dropFirst() {
            if let subject = subjects[word] { return subject }
        }
        return words.contains("number") && words.contains(where: owners.contains) ? .contact : .unsaid
    }

    private static let subjects: [String: NumberSubject] = {
        var subjects: [String: NumberSubject] = [:]
        let rows: [(NumberSubject, String)] = [
            (
                .card,
                """
                card cards visa mastercard amex maestro discover debit credit cc pan diners jcb creditcard
                debitcard unionpay
                """
            ),
            (
                .phone,
                """
                phone phones telephone tel mobile cell cellphone whatsapp sms handy fax landline ph
                """
            ),
            (
                .contact,
                """
                call calling ring dial reach signal telegram answer answering text texts message messages
                voicemail callback contact
                """
            ),
            (.socialSecurity, "ssn social ssns itin"),
            (.device, "imei meid esim"),
            (
                .otherThing,
                """
                order orders purchase ord ref reference invoice ticket case po rma coupon voucher iban account
                acct version confirmation vat code routing sort swift bic passport licence license nhs nino
                policy claim booking reservation price cost costs paid total
                """
            ),
            (
                .goods,
                """
                sku item tracking track article model part isbn ean gtin upc serial parcel shipment barcode asin
                waybill product package packages consignment dhl fedex ups usps dpd hermes gls
                """
            ),
        ]
        for (subject, words) in rows {
            for word in words.split(whereSeparator: \.isWhitespace) { subjects[String(word)] = subject }
        }
        return subjects
    }()

    /// Who has a number, as in "my number is", has a telephone.
    private static let owners: Set<String> = [
        "my", "his", "her", "our", "your", "their", "new", "current", "registered", "alternate",
        "alternative",
        "backup", "daytime", "wife's", "husband's", "mother's", "mom's", "old", "us", "uk", "local",
    ]

    private static let numberWords: Set<String> = ["number", "numbers", "nr", "no", "num"]

    /// What stands behind a number in a signature.
    private static let endings: Set<String> = [
        "office", "fax", "mobile", "cell", "home", "landline", "phone", "tel",
    ]
}
