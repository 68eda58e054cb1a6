internal import Knowledge

extension StorePack {
    /// What the shop of a store pack is called; nil without a pack.
    static func name(in directory: String?) throws -> String? {
        guard let directory, !directory.isEmpty else { return nil }
        return try StorePack(directory: directory, parts: []).settings.name
    }
}
