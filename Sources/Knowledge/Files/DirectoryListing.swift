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
    static func files(under root: String) -> [String] {
        var found: [String] = []
        var pending = [""]
        while let folder = pending.popLast() {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)) ?? []
            for name in names where !name.hasPrefix(".") {
                let path = folder + name
                if !isDirectory(root + "/" + path) {
                    found.append(path)
                } else if !isLink(root + "/" + path) {
                    pending.append(path + "/")
                }
            }
        }
        return found.sorted()
    }

    private static func isLink(_ path: String) -> Bool {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
    }
}
