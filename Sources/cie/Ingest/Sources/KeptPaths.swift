/// Where documents of a source may be that weren't read this time: they stay as they were.
struct KeptPaths: Sendable {
    private let source: SourceName
    private let paths: Set<String>
    private let ids: Set<String>

    /// - Parameter paths: Files and folders of the source that can't be read; an empty one is all of it.
    init(_ paths: [String], of source: SourceName) {
        self.source = source
        self.paths = Set(paths)
        ids = Set(paths.flatMap(source.ids))
    }

    /// Whether a document that came from `owner` may be among what wasn't read.
    func hold(_ documentID: String, from owner: String) -> Bool {
        if paths.contains("") || Self.isAtOrBelow(ids, documentID) { return true }
        let folder = source.name + "/"
        return owner.hasPrefix(folder) && Self.isAtOrBelow(paths, String(owner.dropFirst(folder.count)))
    }

    private static func isAtOrBelow(_ places: Set<String>, _ path: String) -> Bool {
        if places.isEmpty { return false }
        if places.contains(path) { return true }
        return path.indices.contains { path[$0] == "/" && places.contains(String(path[..<$0])) }
    }
}
