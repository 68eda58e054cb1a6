/// A piece of personal data taken out of a text.
package struct Redaction: Codable, Hashable, Sendable {
    /// `EMAIL`, `PHONE`, `CARD`, ….
    package var type: String
    /// What stands in the text instead, such as `[EMAIL_1]`.
    package var placeholder: String

    package init(type: String, placeholder: String) {
        self.type = type
        self.placeholder = placeholder
    }
}
