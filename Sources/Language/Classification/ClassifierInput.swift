/// What a classifier sees of a text.
package struct ClassifierInput: Hashable, Sendable {
    package var text: String
    /// Of unit length; nil when there is no sentence encoder.
    package var vector: SentenceVector?
    /// What hand-made rules say of it: numbers of about −1 to 1, equally many for all texts of a classifier.
    package var signs: [Float]

    package init(text: String, vector: SentenceVector? = nil, signs: [Float] = []) {
        self.text = text
        self.vector = vector
        self.signs = signs
    }
}
