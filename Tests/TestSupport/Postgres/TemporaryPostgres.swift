import FoundationEssentials
import Postgres

/// A private PostgreSQL server for the tests of this process; it ends with the process, however that ends.
///
/// One server serves all tests, each takes a database of its own: `let database = try await
/// TemporaryPostgres.shared().migratedDatabase()`.
package actor TemporaryPostgres {
    private let server: PostgresGuard
    private let administration: Pool
    private var template: Task<String, any Error>?
    private var count = 0

    private init(_ server: PostgresGuard) throws {
        self.server = server
        administration = try Pool(
            url: "postgresql://postgres@127.0.0.1:\(server.port)/postgres", size: 2, applicationName: "tests",
            statementTimeout: .seconds(60))
    }

    /// The server, started by whoever asks first.
    package static func shared() async throws -> TemporaryPostgres {
        try await starting.value
    }

    /// Whether there is a PostgreSQL to start.
    package static var isAvailable: Bool { PostgresBinaries.find() != nil }

    /// Makes an empty database and returns its URL.
    package func database() async throws -> String {
        try await create(from: "template1")
    }

    /// Makes a database that holds our schema and returns its URL.
    package func migratedDatabase() async throws -> String {
        try await create(from: try await migratedTemplate())
    }

    /// The folder of our schema's migrations.
    package static let migrationsDirectory: String = {
        var folder = URL(filePath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        return folder.appending(path: "schemas/postgres").path
    }()

    /// The socket's URL of a database, for clients that can't use TCP.
    package func socketURL(_ database: String) -> String {
        "postgresql://postgres@/\(database)?host=\(server.socketDirectory)&port=\(server.port)"
    }

    private func create(from template: String) async throws -> String {
        count += 1
        let name = "test_\(count)"
        try await administration.execute(
            "CREATE DATABASE \(identifier: name) TEMPLATE \(identifier: template)")
        return url(name)
    }

    private func migratedTemplate() async throws -> String {
        if let template { return try await template.value }
        let name = "migrated"
        let url = url(name)
        let administration = administration
        let task = Task {
            try await administration.execute("CREATE DATABASE \(identifier: name)")
            let pool = try Pool(url: url, size: 1, applicationName: "tests")
            try await Migrations(directory: Self.migrationsDirectory).apply(to: pool)
            // A database with a session on it can't be a template.
            await pool.close()
            return name
        }
        template = task
        return try await task.value
    }

    private func url(_ database: String) -> String {
        "postgresql://postgres@127.0.0.1:\(server.port)/\(database)"
    }

    private static let starting = Task.detached {
        guard let binaries = PostgresBinaries.find() else {
            throw TemporaryPostgresError("no PostgreSQL found; set CIE_POSTGRES_HOME")
        }
        return try TemporaryPostgres(try await PostgresGuard.start(binaries))
    }
}
