import FoundationEssentials
import Knowledge

/// Files that are ingested together.
struct IngestionSource: Sendable {
    /// `store`, or the folder's path.
    let name: String
    let files: [KnowledgeFile]
    /// Files of other kinds.
    let others: [String]
    /// Whether these are all there are, so that what isn't among them has gone.
    let isWhole: Bool

    static let store = "store"

    /// The knowledge of a store pack.
    init(_ store: StorePack) {
        let found = KnowledgeFile.all(under: store.knowledgeDirectory)
        (files, others) = (found.files, found.others)
        name = Self.store
        isWhole = true
    }

    /// A folder, or one file; throws when there is nothing.
    init(path: String) throws(CommandFailure) {
        let absolute = URL(filePath: path).standardizedFileURL.path
        var isDirectory = false
        guard FileManager.default.fileExists(atPath: absolute, isDirectory: &isDirectory) else {
            throw CommandFailure("there is no \(path)")
        }
        if isDirectory {
            let found = KnowledgeFile.all(under: absolute)
            // An empty folder is more likely a disk that isn't mounted than a shop without knowledge.
            guard !found.files.isEmpty else { throw CommandFailure("no documents in \(path)") }
            (files, others) = (found.files, found.others)
            name = absolute
            isWhole = true
        } else {
            let (folder, documentID) = Self.place(of: absolute)
            guard let file = KnowledgeFile(documentID: documentID, path: absolute) else {
                throw CommandFailure("\(path) is of no kind that knowledge is read from")
            }
            (files, others) = ([file], [])
            name = folder
            isWhole = false
        }
    }

    /// A file in a pack's knowledge keeps the name that it has there.
    private static func place(of path: String) -> (source: String, documentID: String) {
        let parts = path.split(separator: "/")
        for (index, part) in parts.enumerated().dropLast().reversed() where part == "knowledge" {
            let pack = "/" + parts[..<index].joined(separator: "/")
            if StorePack.exists(at: pack) { return (store, parts[(index + 1)...].joined(separator: "/")) }
        }
        return ("/" + parts.dropLast().joined(separator: "/"), parts.last.map(String.init) ?? path)
    }
}
