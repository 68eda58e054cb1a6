internal import Events

/// Something the customer says.
package struct MessageFrame: Codable, Hashable, Sendable, LimitedFrame {
    /// Chosen by the client; sent again under the same id, a message still counts once.
    package var messageID: String
    package var text: String
    /// Where the customer is now, if elsewhere than at the hello.
    package var pageURL: String?
    package var locale: String?

    package init(messageID: String, text: String, pageURL: String? = nil, locale: String? = nil) {
        self.messageID = messageID
        self.text = text
        self.pageURL = pageURL
        self.locale = locale
    }

    private enum CodingKeys: String, CodingKey {
        case text, locale
        case messageID = "message_id"
        case pageURL = "page_url"
    }

    package func validate() throws(ChatError) {
        try FieldRule.identifier(messageID, named: "message_id")
        do {
            try validateContent()
        } catch {
            throw error.naming(messageID)
        }
    }

    private func validateContent() throws(ChatError) {
        // Code points, as JSON Schema counts; the database can't hold U+0000.
        guard text.unicodeScalars.count <= MessageLimits.characters else {
            throw ChatError(.textTooLong, "text is longer than \(MessageLimits.characters) characters")
        }
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw ChatError(.invalidFrame, "text is empty")
        }
        guard !text.unicodeScalars.contains("\0") else {
            throw ChatError(.invalidFrame, "text contains U+0000")
        }
        try FieldRule.text(pageURL, named: "page_url", upTo: FrameLimits.url)
        try FieldRule.text(locale, named: "locale", upTo: FrameLimits.locale)
    }
}
