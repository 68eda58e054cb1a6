/// One message of a prompt.
package struct PromptMessage: Hashable, Sendable {
    package enum Role: String, Sendable {
        case system, user
    }

    package let role: Role
    package let text: String
}
