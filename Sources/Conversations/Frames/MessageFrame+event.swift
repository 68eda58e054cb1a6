internal import Events

extension MessageFrame {
    /// The event of this message, with what the hello told about where the customer is.
    func event(in session: SessionID, opened: OpenedSession?) -> MessageSent {
        MessageSent(
            sessionID: session.rawValue, messageID: messageID, text: text,
            visitorID: opened?.visitorID, pageURL: pageURL ?? opened?.pageURL,
            locale: locale ?? opened?.locale)
    }
}
