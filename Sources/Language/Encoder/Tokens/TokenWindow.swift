/// A part of a text that the encoder sees at once.
package struct TokenWindow: Hashable, Sendable {
    package let text: String
    /// Without the marks for start and end.
    package let tokens: Int
}
