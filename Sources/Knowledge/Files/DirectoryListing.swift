import FoundationEssentials

/// The files under a folder.
enum DirectoryListing {
    static func isDirectory(_ path: String) -> Bool {
        var isDirectory = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
    }

    /// Whether there is anything of this name, a link that leads nowhere included.
    static func isThere(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path) || isLink(path)
    }

    /// Paths relative to the folder, sorted; hidden files are left out, linked folders not entered.
    ///
    /// - Parameter names: What a folder holds.
    /// - Returns: The files, and what can't be looked into; that is an empty path when it is the folder itself.
    static func files(
        under root: String,
        names: (String) throws -> [String] = FileManager.default.contentsOfDirectory(atPath:)
    ) -> (files: [String], unreadable: [String]) {
        var found: [String] = []
        var unreadable: [String] = []
        var pending = [""]
        while let folder = pending.popLast() {
            guard let names = try? names(root + "/" + folder) else {
                unreadable.append(String(folder.dropLast()))
                continue
            }
            for name in names where !name.hasPrefix(".") {
                let path = folder + name
                if isDirectory(root + "/" + path) {
                    if !isLink(root + "/" + path) { pending.append(path + "/") }
                } else if isThere(root + "/" + path) {
                    found.append(path)
                } else {
                    unreadable.append(path)
                }
            }
        }
        return (found.sorted(), unreadable.sorted())
    }

    private static func isLink(_ path: String) -> Bool {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
    }
}
