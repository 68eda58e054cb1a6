internal import Events
internal import Language

/// What a passage consists of: its blocks and units, and the stems above them.
struct PassageStructure: Sendable {
    let blocks: [TextBlock]
    let units: [TextUnit]
    /// Stems of the heading path.
    let headingStems: Set<String>
    let titleStems: Set<String>

    init(_ passage: Passage) {
        var reader = BlockReader()
        for line in passage.text.split(separator: "\n", omittingEmptySubsequences: false) {
            reader.read(line)
        }
        blocks = reader.finish()
        units = blocks.flatMap(\.units)
        headingStems = Set(Tokenizer.stems(in: passage.section ?? ""))
        titleStems = Set(Tokenizer.stems(in: passage.title))
    }
}
