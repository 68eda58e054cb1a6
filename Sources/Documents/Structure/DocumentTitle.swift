/// Titles of documents that have none.
enum DocumentTitle {
    /// `deep/returns-and-exchanges.md` becomes `Returns and exchanges`.
    static func fromPath(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        let words = stem.split { "-_ ".contains($0) }.joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
