/// An answer that was given and checked before, to the same question from the same knowledge.
package struct KnownAnswer: Codable, Hashable, Sendable {
    package var text: String
    package var citations: [Citation]
    package var suggestions: [String]

    package init(text: String, citations: [Citation], suggestions: [String]) {
        self.text = text
        self.citations = citations
        self.suggestions = suggestions
    }
}
