package import Events

extension SessionInput {
    /// Checks what a decoder can't: lengths and empty ids.
    ///
    /// - Throws: `EventError`, for a dead letter.
    package func validate() throws(EventError) {
        try Self.check(sessionID, named: "session_id")
        switch self {
        case .message(let data):
            try Self.check(data.messageID, named: "message_id")
            guard !Self.isLonger(data.text, than: MessageLimits.characters) else {
                throw EventError(
                    .limitExceeded, "text is longer than \(MessageLimits.characters) characters")
            }
            guard data.text.contains(where: { !$0.isWhitespace }) else {
                throw EventError(.malformedData, "text is empty")
            }
        case .feedback(let data):
            guard data.rating.map({ 1...5 ~= $0 }) ?? true else {
                throw EventError(.malformedData, "rating is not 1 to 5")
            }
            guard !Self.isLonger(data.comment ?? "", than: MessageLimits.characters) else {
                throw EventError(
                    .limitExceeded, "comment is longer than \(MessageLimits.characters) characters")
            }
        case .started, .consent, .identity, .humanRequested, .ended, .handoffOpened, .handoffClosed: break
        }
    }

    private static func check(_ id: String, named field: String) throws(EventError) {
        guard !id.isEmpty else { throw EventError(.malformedData, "\(field) is empty") }
        guard !isLonger(id, than: MessageLimits.identifier) else {
            throw EventError(
                .limitExceeded, "\(field) is longer than \(MessageLimits.identifier) characters")
        }
    }

    /// Counts no further than needed: a text may be megabytes long.
    private static func isLonger(_ text: String, than limit: Int) -> Bool {
        guard let end = text.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex) else {
            return false
        }
        return end < text.endIndex
    }
}
