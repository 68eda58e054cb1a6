/// The other end of one conversation: a running system.
package protocol ConversationPartner: Sendable {
    /// Sends the messages in quick succession and waits until each has been answered.
    ///
    /// - Returns: The replies in their order; one that answers several messages counts once. None when a person has
    ///   the conversation.
    /// - Throws: When an answer does not come in time or a message is not taken.
    func say(_ messages: [String]) async throws -> [SpokenReply]

    func leave() async
}
