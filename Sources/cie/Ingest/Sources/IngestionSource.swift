import FoundationEssentials
import Knowledge

/// Files that are ingested together.
struct IngestionSource: Sendable {
    let name: SourceName
    let files: [KnowledgeFile]
    /// Product catalogues that aren't files of knowledge: JSON lines, and a pack's `catalogue.csv`.
    let catalogues: [String]
    /// Files of other kinds.
    let others: [String]
    /// Folders that can't be looked into.
    let unreadable: [String]

    /// The knowledge of a store pack.
    init(_ store: StorePack) {
        let found = KnowledgeFolder(store.knowledgeDirectory)
        (files, others) = (found.files, found.others)
        // A pack without knowledge is told from one whose knowledge can't be reached by what it had before.
        unreadable = found.unreadable.filter { !$0.isEmpty }
        catalogues = [store.tableCatalogue].compactMap(\.self)
        name = .store
    }

    /// A folder, or one file; throws when there is nothing.
    ///
    /// - Parameter folders: Known folders; a file in one of them belongs to it.
    init(path: String, folders: [String] = []) throws(CommandFailure) {
        let absolute = URL(filePath: path).standardizedFileURL.path
        var isDirectory = false
        guard FileManager.default.fileExists(atPath: absolute, isDirectory: &isDirectory) else {
            throw CommandFailure("there is no \(path)")
        }
        if isDirectory {
            let found = KnowledgeFolder(absolute)
            guard !found.unreadable.contains("") else { throw CommandFailure("\(path) can't be looked into") }
            let lines = found.others.filter { CatalogueFile.holdsProducts(path: absolute + "/" + $0) }
            // An empty folder is more likely a disk that isn't mounted than a shop without knowledge.
            guard !found.files.isEmpty || !lines.isEmpty else {
                throw CommandFailure("no documents in \(path)")
            }
            (files, others) = (found.files, found.others.filter { !lines.contains($0) })
            catalogues = lines.map { absolute + "/" + $0 }
            unreadable = found.unreadable
            name = SourceName(name: absolute, kind: .folder, isWhole: true)
        } else {
            let place = Self.place(of: absolute, folders)
            name = place.source
            (others, unreadable) = ([], [])
            if CatalogueFile.holdsProducts(path: absolute) {
                (files, catalogues) = ([], [absolute])
            } else if let file = KnowledgeFile(documentID: place.documentID, path: absolute) {
                (files, catalogues) = ([file], [])
            } else {
                throw CommandFailure("\(path) is of no kind that knowledge is read from")
            }
        }
    }

    /// A file in a pack's knowledge, or in a known folder, keeps the name that it has there.
    private static func place(
        of path: String, _ folders: [String]
    ) -> (source: SourceName, documentID: String) {
        let parts = path.split(separator: "/")
        for (index, part) in parts.enumerated().dropLast().reversed() where part == "knowledge" {
            let pack = "/" + parts[..<index].joined(separator: "/")
            guard StorePack.exists(at: pack) else { continue }
            let store = SourceName(name: SourceName.store.name, kind: .store, isWhole: false)
            return (store, parts[(index + 1)...].joined(separator: "/"))
        }
        let around = folders.filter { path.hasPrefix($0 + "/") }.max { $0.utf8.count < $1.utf8.count }
        if let around {
            let source = SourceName(name: around, kind: .folder, isWhole: false)
            return (source, String(path.dropFirst(around.count + 1)))
        }
        // Alone, it is all there is of its source.
        return (SourceName(name: path, kind: .file, isWhole: true), parts.last.map(String.init) ?? path)
    }
}
