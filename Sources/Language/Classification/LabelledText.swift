/// A text with the label that somebody gave it.
package struct LabelledText: Hashable, Sendable {
    package var text: String
    package var label: String

    package init(text: String, label: String) {
        self.text = text
        self.label = label
    }
}
