internal import Events

/// A passage taken apart into blocks and units.
struct PassageText: Sendable {
    private static let known = KnownStructures()

    let passage: Passage
    private let structure: PassageStructure

    init(_ passage: Passage) {
        self.passage = passage
        structure = Self.known.structure(of: passage)
    }

    var blocks: [TextBlock] { structure.blocks }
    var units: [TextUnit] { structure.units }
    /// Stems of the heading path.
    var headingStems: Set<String> { structure.headingStems }
    var titleStems: Set<String> { structure.titleStems }

    /// Stands before the first heading of its page, where the page is summed up.
    var opensPage: Bool { passage.section == nil || passage.section == passage.title }

    /// The heading right above it.
    var lastHeading: String {
        passage.section?.split(separator: ">").last.map { $0.trimmed } ?? ""
    }
}
