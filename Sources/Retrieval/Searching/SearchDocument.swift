/// A text to be found, with what it means.
package struct SearchDocument: Hashable, Sendable {
    package var id: String
    package var title: String?
    package var text: String
    /// Nil without an encoder.
    package var meaning: SearchMeaning?

    package init(id: String, title: String? = nil, text: String, meaning: SearchMeaning? = nil) {
        self.id = id
        self.title = title
        self.text = text
        self.meaning = meaning
    }

    /// The texts whose vectors make up its meaning: the whole, the title, the parts.
    package var wordings: (text: String, title: String?, parts: [String]) {
        let plain = PlainWording.of(text)
        return (plain, title, TextParts.of(plain))
    }
}
