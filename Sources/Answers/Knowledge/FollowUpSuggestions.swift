internal import Events

/// What a customer may want to know next: other parts of what was found.
enum FollowUpSuggestions {
    private static let most = 2

    /// Headings of passages that were found and not shown.
    static func from(_ passages: [Passage], cited: [Citation]) -> [String] {
        let documents = Set(cited.compactMap(\.documentID))
        var headings: [String] = []
        for passage in passages where documents.contains(passage.documentID) {
            guard let section = passage.section, !cited.contains(where: { $0.section == section }) else {
                continue
            }
            let heading = section.split(separator: ">").last.map { $0.trimmed } ?? section
            if heading == passage.title || headings.contains(heading) || heading.count > 60 { continue }
            headings.append(heading)
        }
        return Array(headings.prefix(most))
    }
}
