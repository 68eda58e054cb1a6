/// Where documents and products come from.
struct SourceName: Hashable, Sendable {
    enum Kind: String, Sendable, Codable {
        case store, folder, file, page
    }

    /// `store`, a folder's or file's path, or a page's address.
    let name: String
    let kind: Kind
    /// Whether what is read of it is all there is, so that what isn't among it has gone.
    let isWhole: Bool

    static let store = SourceName(name: "store", kind: .store, isWhole: true)

    /// Whether what `source` brought belongs to this one: a folder takes over the files that were given alone.
    func owns(_ source: String) -> Bool {
        source == name || (kind == .folder && source.hasPrefix(name + "/"))
    }

    /// Under which ids a document may be stored, the best first: what two sources call `faq.md` may be two things.
    func ids(of documentID: String) -> [String] {
        switch kind {
        case .store: return [documentID, "store/" + documentID]
        case .page: return [documentID]
        case .folder, .file:
            let folder =
                kind == .folder ? name[...] : name.prefix(upTo: name.lastIndex(of: "/") ?? name.startIndex)
            let last = folder.split(separator: "/").last.map { "\($0)/\(documentID)" }
            return [documentID] + [last, "\(folder)/\(documentID)"].compactMap(\.self)
        }
    }

    /// The id for a document: the one that it has, or the first that no other source's document of another content has.
    func id(of documentID: String, hash: String, among live: [String: LiveDocument]) -> String {
        let ids = ids(of: documentID)
        if let own = ids.first(where: { id in live[id].map { owns($0.source) } ?? false }) { return own }
        return ids.first { live[$0].map { $0.hash == hash } ?? true } ?? ids[ids.count - 1]
    }
}
