/// A model's whole answer.
package struct Completion: Hashable, Sendable {
    package var text: String
    package var usage: TokenUsage

    package init(text: String, usage: TokenUsage) {
        self.text = text
        self.usage = usage
    }
}
