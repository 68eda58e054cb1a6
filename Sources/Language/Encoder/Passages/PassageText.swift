/// What a passage is embedded as: where it stands, and its words.
package struct PassageText: Hashable, Sendable {
    package let title: String
    /// The heading path, such as `Returns > Opened items`.
    package let section: String?
    package let text: String

    package init(title: String, section: String?, text: String) {
        self.title = title
        self.section = section
        self.text = text
    }

    /// Goes before each window: `Returns. Opened items:`.
    var lead: String {
        guard let section, !section.isEmpty else { return title + ":" }
        return title + ". " + section.replacing(" > ", with: ". ") + ":"
    }
}
