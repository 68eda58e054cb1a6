internal import Events
internal import Language

/// A message of a burst that is answered together with the one after it.
package struct PendingMessage: Codable, Hashable, Sendable {
    package let messageID: String
    /// Redacted.
    package let text: String
    let redactions: [Redaction]
    /// Whether it told an order id or an e-mail.
    let orderIDMentioned: Bool
    let emailMentioned: Bool
    let receivedAt: Timestamp

    init(messageID: String, redacted: RedactedText, receivedAt: Timestamp) {
        self.messageID = messageID
        text = redacted.text
        redactions = redacted.redactions
        orderIDMentioned = !redacted.orderIDs.isEmpty
        emailMentioned = !redacted.emails.isEmpty
        self.receivedAt = receivedAt
    }

    /// The words of a burst, one message a line; what is sent again word for word stands there once, as sent last.
    static func joined(_ burst: [PendingMessage], _ last: String) -> String {
        var seen: Set<[String]> = []
        let fresh = (burst.map(\.text) + [last]).reversed().filter { text in
            let terms = Tokenizer.terms(in: text)
            return terms.isEmpty || seen.insert(terms).inserted
        }
        return fresh.reversed().joined(separator: "\n")
    }

    private enum CodingKeys: String, CodingKey {
        case text, redactions
        case messageID = "message_id"
        case orderIDMentioned = "order_id_mentioned"
        case emailMentioned = "email_mentioned"
        case receivedAt = "received_at"
    }
}
