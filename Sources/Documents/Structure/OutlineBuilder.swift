/// Puts headings and blocks together as a document is read from top to bottom.
struct OutlineBuilder {
    private(set) var sections: [DocumentSection] = []
    private var path: [(level: Int, text: String)] = []
    private var blocks: [DocumentBlock] = []
    /// The texts of the top-level headings, in order.
    private var topHeadings: [String] = []

    /// Long "headings" are paragraphs in the wrong clothes; they mustn't swell every citation.
    private static let longestHeading = 160

    mutating func heading(_ text: String, level: Int) {
        guard !text.isEmpty else { return }
        closeSection()
        path.removeAll { $0.level >= level }
        path.append((level, String(text.prefix(Self.longestHeading))))
        if level == 1 { topHeadings.append(text) }
    }

    /// Ends what a heading of this level began.
    mutating func endHeading(level: Int) {
        closeSection()
        path.removeAll { $0.level >= level }
    }

    mutating func append(_ block: DocumentBlock) {
        blocks.append(block)
    }

    /// The document; a single top-level heading is its title and not part of any path.
    mutating func finish(documentID: String, title: String?) -> Document {
        closeSection()
        guard topHeadings.count == 1, let top = topHeadings.first else {
            return Document(
                documentID: documentID, title: title ?? DocumentTitle.fromPath(documentID), sections: sections
            )
        }
        let shortened = String(top.prefix(Self.longestHeading))
        let shifted = sections.map { section in
            let headings =
                section.headings.first == shortened ? section.headings.dropFirst() : section.headings[...]
            return DocumentSection(headings: Array(headings), blocks: section.blocks)
        }
        return Document(documentID: documentID, title: top, sections: shifted)
    }

    private mutating func closeSection() {
        guard !blocks.isEmpty else { return }
        sections.append(DocumentSection(headings: path.map(\.text), blocks: blocks))
        blocks = []
    }
}
