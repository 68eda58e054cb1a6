/// A kind of personal data that is taken out of texts.
package enum PIIKind: String, Sendable, CaseIterable, Codable {
    case card = "CARD"
    case email = "EMAIL"
    case phone = "PHONE"

    /// Which kind wins when two matches of one length overlap; smaller first.
    var priority: Int {
        switch self {
        case .card: 0
        case .email: 1
        case .phone: 2
        }
    }
}
