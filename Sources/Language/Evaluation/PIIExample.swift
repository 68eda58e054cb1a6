/// A text with the places of the personal data in it: a line of a file to evaluate with.
package struct PIIExample: Hashable, Sendable, Decodable {
    /// A piece of the text and what it is.
    package struct Span: Hashable, Sendable, Decodable {
        /// In the file's own words, such as `CREDIT_CARD`.
        package var type: String
        /// In Unicode scalars from the start of the text, as Python counts.
        package var start: Int
        package var end: Int

        package init(type: String, start: Int, end: Int) {
            self.type = type
            self.start = start
            self.end = end
        }
    }

    package var text: String
    package var spans: [Span]

    package init(text: String, spans: [Span]) {
        self.text = text
        self.spans = spans
    }
}
