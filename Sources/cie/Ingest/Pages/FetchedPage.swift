import Knowledge

/// A page as it came.
struct FetchedPage: Sendable {
    /// Where it was in the end.
    let url: String
    let format: KnowledgeFormat
    /// What the server says, in lower case.
    let charset: String?
    let bytes: [UInt8]
}
