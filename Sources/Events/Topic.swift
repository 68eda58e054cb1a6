/// A Kafka topic of the system.
///
/// Names use dots and hyphens only: an underscore and a dot collide in Kafka's metric names.
package struct Topic: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    package let rawValue: String

    package init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// What customers and storefronts say, the only topic with raw text; key: session id.
    package static let chatMessages = Topic(rawValue: "chat.messages")
    /// What the router understood of it, redacted; key: session id.
    package static let chatRouted = Topic(rawValue: "chat.routed")
    /// The evidence the retriever found; key: session id.
    package static let chatContexts = Topic(rawValue: "chat.contexts")
    /// What the customer is told, by the assistant or an agent; key: session id.
    package static let chatReplies = Topic(rawValue: "chat.replies")
    /// Consented intent signals; key: session id.
    package static let intentSignals = Topic(rawValue: "intent.signals")
    /// What changed in a profile; key: profile id.
    package static let profileChanges = Topic(rawValue: "profile.changes")
    /// Completed orders, from the shop; key: order id.
    package static let commerceOrders = Topic(rawValue: "commerce.orders")

    /// Every topic that carries events, in the order in which a message travels.
    package static let all: [Topic] = [
        .chatMessages, .chatRouted, .chatContexts, .chatReplies, .intentSignals, .profileChanges,
        .commerceOrders,
    ]

    /// Where records of this topic go that can't be processed: the original bytes, key and headers.
    package var deadLetter: Topic { Topic(rawValue: rawValue + ".dlq") }

    package var description: String { rawValue }
}
