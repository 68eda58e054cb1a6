import FoundationEssentials

/// Where this program and what came with it lies.
struct Installation: Sendable {
    /// The directory of the executables.
    let programs: String
    /// Directories in which files of the project are looked for, the nearest first.
    let roots: [String]

    init(environment: [String: String]) {
        let files = FileManager.default
        let executable =
            (try? files.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
            ?? CommandLine.arguments.first ?? "cie"
        programs = Self.parent(of: executable)
        var roots: [String] = []
        for start in [programs, files.currentDirectoryPath] {
            var directory = start
            while directory != "/", !directory.isEmpty {
                roots.append(directory)
                roots.append(directory + "/share/cie")
                directory = Self.parent(of: directory)
            }
        }
        self.roots = roots
    }

    /// The first root that has this file or directory.
    func find(_ relative: String) -> String? {
        roots.lazy.map { $0 + "/" + relative }.first { FileManager.default.fileExists(atPath: $0) }
    }

    /// An executable beside this one.
    func program(_ name: String) -> String? {
        let path = programs + "/" + name
        return FileManager.default.isExecutableFile(atPath: path) ? path : nil
    }

    /// The steps of the database schema.
    func migrations(environment: [String: String]) throws(CommandFailure) -> String {
        if let named = environment["CIE_SCHEMAS"], !named.isEmpty {
            for candidate in [named + "/postgres", named] where Self.holdsMigrations(candidate) {
                return candidate
            }
            throw CommandFailure.configuration("CIE_SCHEMAS: there are no migrations in \(named)")
        }
        guard let found = find("schemas/postgres") else {
            throw CommandFailure.configuration("schemas/postgres is not here; set CIE_SCHEMAS")
        }
        return found
    }

    private static func holdsMigrations(_ directory: String) -> Bool {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        return names.contains { $0.hasSuffix(".sql") }
    }

    private static func parent(of path: String) -> String {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        return parts.joined(separator: "/")
    }
}
