import Crypto
import FoundationEssentials

/// The steps of the schema, forward only, each applied once and in its own transaction.
///
/// What has been applied stands in `schema_migrations` with its checksum; a file that was changed afterwards is
/// an error, never a silent difference. Any number of processes may apply at the same time.
package struct Migrations: Sendable {
    package let all: [Migration]

    /// Reads the files `NNNN-name.sql` of a directory.
    package init(directory: String) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: directory)
        var migrations: [Migration] = []
        for name in names.sorted() where name.hasSuffix(".sql") {
            let parts = name.dropLast(4).split(separator: "-", maxSplits: 1)
            guard parts.count == 2, let version = Int(parts[0]) else {
                throw PostgresError(.migration, "\(name) isn't named NNNN-name.sql")
            }
            let bytes = try Data(contentsOf: URL(filePath: directory + "/" + name))
            migrations.append(
                Migration(
                    version: version, name: String(parts[1]),
                    checksum: SHA256.hash(data: bytes).lazy.map(Self.hexadecimal).joined(),
                    sql: String(decoding: bytes, as: UTF8.self)))
        }
        try self.init(migrations)
    }

    init(_ migrations: [Migration]) throws(PostgresError) {
        all = migrations.sorted { $0.version < $1.version }
        for (first, second) in zip(all, all.dropFirst()) where first.version == second.version {
            throw PostgresError(.migration, "two files have the version \(first.version)")
        }
    }

    package var latestVersion: Int { all.last?.version ?? 0 }

    /// Brings the database up to date and returns what was applied now.
    @discardableResult
    package func apply(to pool: Pool) async throws -> [Migration] {
        var applied: [Migration] = []
        while let migration = try await pool.transaction({ try await self.applyNext($0) }) {
            applied.append(migration)
        }
        return applied
    }

    private func applyNext(_ connection: Connection) async throws -> Migration? {
        // Whoever comes second waits here for the whole migration of the first, however long that takes.
        try await connection.execute("SET LOCAL statement_timeout = 0")
        try await connection.execute("SELECT pg_advisory_xact_lock(\(Self.lock))")
        try await connection.execute(Self.table)
        let recorded = try await checksums(connection)
        guard let migration = all.first(where: { recorded[$0.version] == nil }) else { return nil }
        if let newest = recorded.keys.max(), newest > migration.version {
            throw PostgresError(
                .migration, "migration \(migration.version) is older than \(newest), which has been applied")
        }
        try await connection.execute(unsafeScript: migration.sql)
        try await connection.execute(
            """
            INSERT INTO schema_migrations (version, name, checksum)
            VALUES (\(migration.version), \(migration.name), \(migration.checksum))
            """)
        return migration
    }

    /// The checksums of what has been applied, each found equal to its file's.
    private func checksums(_ connection: Connection) async throws -> [Int: String] {
        var recorded: [Int: String] = [:]
        for row in try await connection.query("SELECT version, checksum FROM schema_migrations") {
            recorded[try row.get("version", as: Int.self)] = try row.get("checksum", as: String.self)
        }
        for migration in all {
            guard let checksum = recorded[migration.version], checksum != migration.checksum else { continue }
            throw PostgresError(
                .migration,
                "migration \(migration.version)-\(migration.name) was changed after it had been applied")
        }
        return recorded
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16)
        return byte < 16 ? "0" + digits : digits
    }

    /// The key of the advisory lock: "cie" in ASCII.
    private static let lock = 0x63_69_65

    private static let table: Query = """
        CREATE TABLE IF NOT EXISTS schema_migrations (
            version     integer PRIMARY KEY,
            name        text NOT NULL,
            checksum    text NOT NULL,
            applied_at  timestamptz NOT NULL DEFAULT now()
        )
        """
}
