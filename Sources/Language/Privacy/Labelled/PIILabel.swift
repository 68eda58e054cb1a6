/// Words that announce a kind of personal data, and what the value then looks like.
struct PIILabel {
    let kind: PIIKind
    let shape: ValueShape
    /// Small words that may stand between the label and the value, besides the usual ones.
    let fillers: Set<String>

    private init(_ kind: PIIKind, _ shape: ValueShape, fillers: Set<String> = []) {
        self.kind = kind
        self.shape = shape
        self.fillers = fillers
    }

    struct Entry {
        let words: [String]
        let label: PIILabel
    }

    /// The labels by their first word, longer ones first.
    static let byFirstWord: [String: [Entry]] = {
        var entries: [String: [Entry]] = [:]
        for (label, phrases) in all {
            for phrase in phrases.split(separator: ",") {
                let words = phrase.split(whereSeparator: \.isWhitespace).map(String.init)
                guard let first = words.first else { continue }
                entries[first, default: []].append(Entry(words: words, label: label))
            }
        }
        return entries.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }()

    private static let all: [(PIILabel, String)] = [
        (
            PIILabel(.cardCode, .group(3...4)),
            """
            cvv, cvv2, cvc, cvc2, csc, cid, cvn, security code, card code, verification value,
            card verification number, security number, number on the back, code on the back
            """
        ),
        (
            PIILabel(.cardExpiry, .expiry, fillers: ["date", "on", "in", "end"]),
            "exp, expires, expiry, expiration, expiring, expire, valid thru, valid until, valid through, good thru"
        ),
        (
            PIILabel(.card, .code(8...19, digits: 6)),
            "gift card, giftcard, store credit card, e gift card, gift certificate, gift voucher card"
        ),
        (
            PIILabel(.socialSecurity, .socialSecurity),
            "ssn, ssns, social, social security, itin, taxpayer id, taxpayer identification"
        ),
        (
            PIILabel(.account, .digits(6...20)),
            """
            account, acct, accounts, acc, a c, bank account, checking account, savings account, routing, rtn, aba,
            sort code, sortcode, bank code, blz, bsb, transit, ifsc, clabe
            """
        ),
        (PIILabel(.account, .code(8...11, digits: 0)), "swift code, bic code, swift bic"),
        (PIILabel(.iban, .code(13...34, digits: 10)), "iban"),
        (
            PIILabel(.passport, .code(6...12, digits: 5)),
            "passport, passports, passeport, pasaporte, reisepass, passport card, travel document"
        ),
        (
            PIILabel(.driverLicense, .code(5...20, digits: 4)),
            """
            driver's license, drivers license, driver license, driving license, driver's licence, drivers licence,
            driver licence, driving licence, dl, driver's lic, drivers lic, driver's permit, license number, licence number,
            license no, licence no, fuhrerschein,
            permis de conduire
            """
        ),
        (
            PIILabel(.nationalID, .code(7...16, digits: 6)),
            """
            national id, national identity, identity card, id card, national insurance, nino, ni number, nhs, nhs number,
            aadhaar, aadhar, cpf, cnpj, dni, nie, bsn, nif, tfn, medicare, pesel, codice fiscale, tax id, tax number,
            steuernummer, personnummer, cedula, curp, voter id, social insurance, health card
            """
        ),
        (
            PIILabel(.address, .code(4...9, digits: 2)),
            "zip, zip code, zipcode, postcode, post code, postal code, postal zip, postleitzahl"
        ),
        (PIILabel(.device, .digits(14...17)), "imei, imei1, imei2, imeisv, meid, esn"),
        (
            PIILabel(.dateOfBirth, .date, fillers: ["on", "in", "date", "falls", "back", "day", "at"]),
            """
            born, dob, d o b, birthday is, birthday on, birthday was, birthday, bday is, bday, birthdate, birth date,
            date of birth, day of birth, b day is, birth, geboren, geburtsdatum, ne le, nee le, nacido, nacida
            """
        ),
        (
            PIILabel(.password, .secret),
            """
            password, passwd, pwd, pasword, passwrd, psswrd, pw, network key, wifi key, security key, license key,
            security code, confirmation pin, passcode, passphrase, pass phrase, pass word, passwort, secret key,
            client secret, pass, pin, pin code, pin number, otp, one time code, verification code, login code, security answer, api key, access code
            """
        ),
    ]
}
