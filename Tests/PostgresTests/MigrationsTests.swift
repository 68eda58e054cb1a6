import FoundationEssentials
import TestSupport
import Testing

@testable import Postgres

@Suite(.timeLimit(.minutes(1))) struct MigrationsTests {
    private let first = Migration(
        version: 1, name: "things", checksum: "aa",
        sql: "CREATE TABLE things (a integer); INSERT INTO things VALUES (1);")
    private let second = Migration(
        version: 2, name: "more", checksum: "bb", sql: "ALTER TABLE things ADD COLUMN b text DEFAULT 'x';")

    @Test func eachIsAppliedOnce() async throws {
        let pool = try await freshPool()
        #expect(try await Migrations([first]).apply(to: pool).map(\.version) == [1])
        #expect(try await Migrations([second, first]).apply(to: pool).map(\.version) == [2])
        #expect(try await Migrations([first, second]).apply(to: pool).isEmpty)
        #expect(try await Migrations.currentVersion(in: pool) == 2)
        #expect(try await pool.query("SELECT b FROM things").count == 1)
    }

    @Test func manyAtOnceApplyEachOnce() async throws {
        let url = try await TemporaryPostgres.shared().database()
        let migrations = try Migrations([first, second])
        let applied = try await withThrowingTaskGroup(of: [Int].self) { group in
            for _ in 0..<8 {
                group.addTask {
                    let pool = try Pool(url: url, size: 1, applicationName: "tests")
                    return try await migrations.apply(to: pool).map(\.version)
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(applied.sorted() == [1, 2])
    }

    @Test func aChangedFileIsAnError() async throws {
        let pool = try await freshPool()
        try await Migrations([first]).apply(to: pool)
        let changed = Migration(version: 1, name: "things", checksum: "cc", sql: first.sql)
        let error = await #expect(throws: PostgresError.self) {
            try await Migrations([changed]).apply(to: pool)
        }
        #expect(error?.kind == .migration)
        #expect(error?.description.contains("1-things") == true)
    }

    @Test func aFailedOneLeavesNothingBehind() async throws {
        let pool = try await freshPool()
        let broken = Migration(
            version: 2, name: "broken", checksum: "dd", sql: "CREATE TABLE half (a integer); SELECT nothing;")
        await #expect(throws: PostgresError.self) { try await Migrations([first, broken]).apply(to: pool) }
        #expect(try await Migrations.currentVersion(in: pool) == 1)
        #expect(
            try await pool.query("SELECT to_regclass('half') AS half")[0].get("half", as: String?.self) == nil
        )
    }

    @Test func anOlderOneAfterANewerIsAnError() async throws {
        let pool = try await freshPool()
        try await Migrations([second]).apply(to: pool, after: "CREATE TABLE things (a integer)")
        let error = await #expect(throws: PostgresError.self) {
            try await Migrations([first, second]).apply(to: pool)
        }
        #expect(error?.kind == .migration)
    }

    @Test func aDatabaseAheadOfTheFilesIsFine() async throws {
        let pool = try await freshPool()
        try await Migrations([first, second]).apply(to: pool)
        #expect(try await Migrations([first]).apply(to: pool).isEmpty)
    }

    @Test func waitingEndsWhenTheVersionIsThere() async throws {
        let pool = try await freshPool()
        let waiting = Task { try await Migrations.waitForVersion(2, in: pool) }
        try await Migrations([first, second]).apply(to: pool)
        try await waiting.value
    }

    @Test func ourOwnSchemaApplies() async throws {
        let migrations = try Migrations(directory: TemporaryPostgres.migrationsDirectory)
        let pool = try await freshPool()
        #expect(try await migrations.apply(to: pool).count == migrations.all.count)
        #expect(migrations.latestVersion >= 3)
        let url = try await TemporaryPostgres.shared().migratedDatabase()
        let copy = try Pool(url: url, applicationName: "tests")
        #expect(try await migrations.apply(to: copy).isEmpty)
    }

    @Test func aFileOfAnotherNameIsAnError() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "migrations-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("SELECT 1;".utf8).write(to: folder.appending(path: "0001-first.sql"))
        #expect(try Migrations(directory: folder.path).all.map(\.name) == ["first"])
        try Data("SELECT 1;".utf8).write(to: folder.appending(path: "second.sql"))
        #expect(throws: PostgresError.self) { try Migrations(directory: folder.path) }
    }
}

extension Migrations {
    fileprivate func apply(to pool: Pool, after preparation: Query) async throws {
        try await pool.execute(preparation)
        try await apply(to: pool)
    }
}
