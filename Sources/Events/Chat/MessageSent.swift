/// A customer said something: the only event with the customer's raw words.
///
/// A session starts with its first message; a field absent in a later message leaves what was known.
package struct MessageSent: EventPayload, Hashable {
    package static let eventType = "cie.chat.message-sent.v1"
    package static let topic = Topic.chatMessages

    /// The conversation.
    package var sessionID: String
    /// Chosen by the sender; a message counts once by session and message id.
    package var messageID: String
    /// The customer's words, at most `MessageLimits.characters` long.
    package var text: String
    package var visitorID: String?
    package var pageURL: String?
    /// BCP 47, such as `en-US`.
    package var locale: String?
    /// Absent in a later message leaves consent unchanged.
    package var consent: ConsentChoices?

    package init(
        sessionID: String, messageID: String, text: String, visitorID: String? = nil,
        pageURL: String? = nil, locale: String? = nil, consent: ConsentChoices? = nil
    ) {
        self.sessionID = sessionID
        self.messageID = messageID
        self.text = text
        self.visitorID = visitorID
        self.pageURL = pageURL
        self.locale = locale
        self.consent = consent
    }

    package var partitionKey: String { sessionID }

    private enum CodingKeys: String, CodingKey {
        case text, locale, consent
        case sessionID = "session_id"
        case messageID = "message_id"
        case visitorID = "visitor_id"
        case pageURL = "page_url"
    }
}
