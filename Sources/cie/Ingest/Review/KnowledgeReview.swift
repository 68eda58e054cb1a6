/// What an editor should look at in the knowledge as it is answered from now.
struct KnowledgeReview: Hashable, Sendable, Encodable {
    /// A document and what is the matter with it.
    struct Remark: Hashable, Sendable, Encodable {
        let document: String
        let reason: String
    }

    /// Statements of two documents that can't both be true, the surest first.
    var contradictions: [Conflict] = []
    /// Documents that are out of date, or say things that are.
    var stale: [Remark] = []
    /// Documents with the same content.
    var duplicates: [[String]] = []
    /// Versions that will be answered from later.
    var upcoming: [Remark] = []
    /// Documents that are no longer answered from.
    var expired: [Remark] = []
}

extension KnowledgeReview {
    /// Of more contradictions, only the surest are shown; JSON has all.
    private static let mostShown = 20

    /// A line for each finding.
    var lines: [String] {
        let hidden = contradictions.count - Self.mostShown
        return contradictions.prefix(Self.mostShown).map { "contradiction: \($0)" }
            + (hidden > 0 ? ["\(hidden) more contradictions; --json shows all"] : [])
            + stale.map { "stale: \($0.document): \($0.reason)" }
            + duplicates.map { "the same content: \($0.joined(separator: ", "))" }
            + upcoming.map { "not yet: \($0.document): \($0.reason)" }
            + expired.map { "expired: \($0.document): \($0.reason)" }
    }
}
