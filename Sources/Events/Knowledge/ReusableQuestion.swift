/// A question whose answer depends on the knowledge alone, so that it may be given again.
package struct ReusableQuestion: Codable, Hashable, Sendable {
    /// In lower case, without punctuation.
    package var question: String
    /// The state of the knowledge that was searched; it grows with every change.
    package var knowledgeVersion: Int
    /// Its meaning, 384 signed bytes in Base64; absent without a sentence encoder.
    package var vector: String?

    package init(question: String, knowledgeVersion: Int, vector: String? = nil) {
        self.question = question
        self.knowledgeVersion = knowledgeVersion
        self.vector = vector
    }

    private enum CodingKeys: String, CodingKey {
        case question, vector
        case knowledgeVersion = "knowledge_version"
    }
}
