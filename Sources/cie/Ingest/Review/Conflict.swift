/// Two documents that say different things of the same.
struct Conflict: Hashable, Sendable, Codable, CustomStringConvertible {
    let documents: [String]
    let statements: [String]

    var description: String {
        zip(documents, statements).map { "\($0) says \u{201C}\($1)\u{201D}" }.joined(separator: ", ")
    }
}
