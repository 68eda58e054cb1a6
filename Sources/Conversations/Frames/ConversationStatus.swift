/// What a customer waits for.
package enum ConversationStatus: String, Codable, Hashable, Sendable {
    /// The assistant is at work on a reply.
    case typing
    /// A person has the conversation.
    case handedOff = "handed_off"
}
