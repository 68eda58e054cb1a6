internal import Events

/// What a customer may want to know next: other parts of what was found.
enum FollowUpSuggestions {
    private static let most = 2

    /// Headings of passages that were found and not shown, of the documents cited or else of others.
    static func from(_ passages: [Passage], cited: [Citation]) -> [String] {
        let documents = Set(cited.compactMap(\.documentID))
        let near = headings(of: passages.filter { documents.contains($0.documentID) }, besides: cited)
        return near.isEmpty && !cited.isEmpty ? headings(of: passages, besides: cited) : near
    }

    private static func headings(of passages: [Passage], besides cited: [Citation]) -> [String] {
        var headings: [String] = []
        for passage in passages {
            guard let section = passage.section, !cited.contains(where: { $0.section == section }) else {
                continue
            }
            let heading = section.split(separator: ">").last.map { $0.trimmed } ?? section
            if heading == passage.title || headings.contains(heading) || !isAskable(heading) { continue }
            headings.append(heading)
        }
        return Array(headings.prefix(most))
    }

    /// Whether a heading says what it is about by itself, so that the shop can answer when it comes back as a
    /// question.
    private static func isAskable(_ heading: String) -> Bool {
        guard heading.count <= 60 else { return false }
        if heading.hasSuffix("?") || heading.hasPrefix("How to ") { return true }
        let words = heading.lowercased().split(separator: " ").map(String.init)
        let least = words.contains("your") ? 3 : 2
        return words.count >= least && !words.contains(where: leaning.contains)
    }

    /// Words that lean on the rest of the page.
    private static let leaning: Set<String> = [
        "them", "there", "it", "its", "this", "that", "these", "we", "our", "here", "left", "have",
    ]
}
