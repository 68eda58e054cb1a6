/// A customer opened the chat.
package struct SessionStarted: EventPayload, Hashable {
    package static let eventType = "cie.chat.session-started.v1"
    package static let topic = Topic.chatMessages

    /// The conversation.
    package var sessionID: String
    /// The shop's anonymous visitor, such as its first-party cookie.
    package var visitorID: String?
    /// The page the chat was opened on.
    package var pageURL: String?
    /// BCP 47, such as `en-US`.
    package var locale: String?
    /// What the customer had decided when the chat opened; absent means denied.
    package var consent: ConsentChoices?

    package init(
        sessionID: String, visitorID: String? = nil, pageURL: String? = nil, locale: String? = nil,
        consent: ConsentChoices? = nil
    ) {
        self.sessionID = sessionID
        self.visitorID = visitorID
        self.pageURL = pageURL
        self.locale = locale
        self.consent = consent
    }

    package var partitionKey: String { sessionID }

    private enum CodingKeys: String, CodingKey {
        case locale, consent
        case sessionID = "session_id"
        case visitorID = "visitor_id"
        case pageURL = "page_url"
    }
}
