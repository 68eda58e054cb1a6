package import Events

/// The first frame of a connection: who comes, from where, and which conversation goes on.
package struct HelloFrame: Codable, Hashable, Sendable, LimitedFrame {
    /// Goes on with the conversation that this token opens.
    package var token: String?
    package var visitorID: String?
    package var pageURL: String?
    package var locale: String?
    package var consent: ConsentChoices?

    package init(
        token: String? = nil, visitorID: String? = nil, pageURL: String? = nil, locale: String? = nil,
        consent: ConsentChoices? = nil
    ) {
        self.token = token
        self.visitorID = visitorID
        self.pageURL = pageURL
        self.locale = locale
        self.consent = consent
    }

    private enum CodingKeys: String, CodingKey {
        case token, locale, consent
        case visitorID = "visitor_id"
        case pageURL = "page_url"
    }

    package func validate() throws(ChatError) {
        try FieldRule.text(token, named: "token", upTo: FrameLimits.token)
        try FieldRule.text(visitorID, named: "visitor_id", upTo: MessageLimits.identifier)
        try FieldRule.text(pageURL, named: "page_url", upTo: FrameLimits.url)
        try FieldRule.text(locale, named: "locale", upTo: FrameLimits.locale)
        try FieldRule.purposes(consent)
    }
}
