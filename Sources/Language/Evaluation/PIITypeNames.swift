/// What other tools call the kinds of personal data.
///
/// The names of Microsoft Presidio, of MultiDoGO's slots and of commonly used sets. Types that have no structure,
/// such as people, organisations, places, titles, ages, dates that aren't of birth, nationalities and web
/// addresses, have no kind here and are left out of the score.
package enum PIITypeNames {
    /// Our kind for a foreign type's name; nil for a type that is left out.
    package static func kind(of type: String) -> PIIKind? {
        let name = String(type.uppercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
        // Only names that are introduced are found; sets mark every name that a reader would know.
        if name == PIIKind.name.rawValue { return nil }
        return PIIKind(rawValue: name) ?? names[name]
    }

    private static let names: [String: PIIKind] = {
        var names: [String: PIIKind] = [:]
        for (kind, list) in rows {
            for name in list.split(whereSeparator: \.isWhitespace) { names[String(name)] = kind }
        }
        return names
    }()

    private static let rows: [(PIIKind, String)] = [
        (.card, "CREDIT_CARD CREDIT_CARD_NUMBER CREDITCARDNUMBER CARD_NUMBER DEBIT_CARD CREDITCARD PAN"),
        (.cardCode, "CVC CREDIT_CARD_CVV CREDITCARDCVV SECURITY_CODE CARD_CVV"),
        (.cardExpiry, "CARD_EXPIRY EXPIRATION_DATE CREDIT_CARD_EXPIRATION"),
        (.iban, "IBAN_CODE IBAN_NUMBER"),
        (
            .account,
            "US_BANK_NUMBER BANK_ACCOUNT BANK_ACCOUNT_NUMBER ACCOUNT_NUMBER ACCOUNTNUMBER ABA_ROUTING_NUMBER SWIFT BIC"
        ),
        (.socialSecurity, "US_SSN US_ITIN SOCIAL_SECURITY_NUMBER SSN_NUMBER ITIN"),
        (
            .nationalID,
            """
            UK_NHS UK_NINO NATIONAL_ID ID_NUMBER IN_AADHAAR IN_PAN AU_TFN AU_MEDICARE ES_NIF ES_NIE IT_FISCAL_CODE PL_PESEL
            SG_NRIC_FIN TAX_ID ID_CARD
            """
        ),
        (.passport, "US_PASSPORT UK_PASSPORT IT_PASSPORT IN_PASSPORT PASSPORT_NUMBER"),
        (
            .driverLicense,
            "US_DRIVER_LICENSE DRIVERS_LICENSE DRIVER_LICENCE UK_DRIVING_LICENCE IT_DRIVER_LICENSE DRIVER_LICENSE_NUMBER"
        ),
        (.email, "EMAIL_ADDRESS EMAILADDRESS E_MAIL"),
        (.phone, "PHONE_NUMBER PHONENUMBER TELEPHONE TELEPHONE_NUMBER PHONE_NO MOBILE_NUMBER FAX_NUMBER"),
        (.ip, "IP_ADDRESS IPV4 IPV6 IPADDRESS"),
        (.device, "MAC_ADDRESS IMEI PHONE_IMEI MAC DEVICE_ID"),
        (.address, "STREET_ADDRESS STREETADDRESS ZIP_CODE ZIPCODE UK_POSTCODE POSTCODE POSTAL_CODE STREET"),
        (.dateOfBirth, "DOB BIRTH_DATE BIRTHDATE BIRTHDAY DATEOFBIRTH"),
        (.password, "PIN PASSWORDS"),
    ]
}
