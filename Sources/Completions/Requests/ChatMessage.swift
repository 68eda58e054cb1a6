/// One message of a conversation with a model (OpenAI chat completions).
package struct ChatMessage: Codable, Hashable, Sendable {
    package enum Role: String, Codable, Sendable {
        case system, user, assistant
    }

    package let role: Role
    package let content: String

    package init(role: Role, content: String) {
        self.role = role
        self.content = content
    }
}
