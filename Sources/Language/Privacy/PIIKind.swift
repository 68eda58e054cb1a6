/// A kind of personal data that is taken out of texts.
///
/// The raw values are the names of the placeholders.
package enum PIIKind: String, Sendable, CaseIterable, Codable {
    case card = "CARD"
    /// The three or four digits printed on a card.
    case cardCode = "CVV"
    case cardExpiry = "EXPIRY"
    case iban = "IBAN"
    /// A bank account's number or its bank's.
    case account = "ACCOUNT"
    /// The United States' social security and individual taxpayer numbers.
    case socialSecurity = "SSN"
    /// Other countries' numbers for people.
    case nationalID = "NATIONAL_ID"
    case passport = "PASSPORT"
    case driverLicense = "DRIVER_LICENSE"
    case email = "EMAIL"
    case phone = "PHONE"
    /// An internet address, version 4 or 6.
    case ip = "IP"
    /// A telephone's IMEI or a network card's address.
    case device = "DEVICE"
    /// A street, post-office box or post code.
    case address = "ADDRESS"
    case dateOfBirth = "DATE_OF_BIRTH"
    /// A password, PIN or one-time code.
    case password = "PASSWORD"
    /// A person's name, where it is introduced as one: without a list of names they can't be told from other words.
    case name = "NAME"

    /// Which kind wins when two matches of one length overlap; smaller first.
    var priority: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// So few values are possible, or so secret is it, that not even a short hash of it may be stored.
    ///
    /// PCI DSS 3.3 forbids to keep a card's code in any form.
    var isNeverHashed: Bool {
        switch self {
        case .cardCode, .cardExpiry, .dateOfBirth, .password, .name: true
        default: false
        }
    }
}
