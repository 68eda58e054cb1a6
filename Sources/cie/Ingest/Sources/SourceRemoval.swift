import FoundationEssentials
import Postgres

/// Takes sources out of the knowledge.
struct SourceRemoval: Sendable {
    let sources: SourceStore

    /// Removes the source of this name, path or address.
    func remove(_ text: String) async throws -> IngestionReport {
        let known = try await sources.all().map(\.source)
        let path = URL(filePath: text).standardizedFileURL.path
        let names = [text, PageAddress(text)?.url, path].compactMap(\.self)
        guard let name = names.first(where: known.contains) else {
            let list = known.isEmpty ? "there is none" : "there are \(known.joined(separator: ", "))"
            throw CommandFailure("there is no source \(text); \(list)")
        }
        return try await sources.remove(name)
    }
}
