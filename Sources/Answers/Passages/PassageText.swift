internal import Events
internal import Language

/// A passage taken apart into blocks and units.
struct PassageText: Sendable {
    let passage: Passage
    let blocks: [TextBlock]
    /// Stems of the heading path.
    let headingStems: Set<String>
    let titleStems: Set<String>

    init(_ passage: Passage) {
        self.passage = passage
        var reader = BlockReader()
        for line in passage.text.split(separator: "\n", omittingEmptySubsequences: false) {
            reader.read(line)
        }
        blocks = reader.finish()
        headingStems = Set(Tokenizer.stems(in: passage.section ?? ""))
        titleStems = Set(Tokenizer.stems(in: passage.title))
    }

    /// Stands before the first heading of its page, where the page is summed up.
    var opensPage: Bool { passage.section == nil || passage.section == passage.title }

    /// The heading right above it.
    var lastHeading: String {
        passage.section?.split(separator: ">").last.map { $0.trimmed } ?? ""
    }

    var units: [TextUnit] { blocks.flatMap(\.units) }
}
