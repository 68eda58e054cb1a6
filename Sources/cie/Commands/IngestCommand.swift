import ArgumentParser
import FoundationEssentials
import Postgres

/// Brings knowledge and catalogue into the database.
struct IngestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest",
        abstract: "Brings documents, or a whole store pack, into the database.",
        discussion: """
            A PATH is a file, a folder, or a store pack (a folder with a store.yaml). Read are Markdown, HTML, \
            plain text, CSV, and PDF where pdftotext is installed. Only what has changed is written; what has gone \
            from a folder is retired.
            The database is that of DATABASE_URL, or of the stack in the data directory; its schema is brought up to \
            date first.
            """)

    @OptionGroup var stack: StackOptions

    @Argument(help: "Files, folders or store packs.", completion: .file())
    var paths: [String]

    func run() async throws {
        let pool = try Pool(url: try databaseURL(), size: 2, applicationName: "cie-ingest")
        let report: IngestionReport
        do {
            try await Migrations(directory: migrations()).apply(to: pool)
            report = try await Ingestion(pool: pool, encoder: encoder()).ingest(paths: paths)
        } catch let error as CommandFailure {
            throw error
        } catch {
            throw CommandFailure("\(error)")
        }
        await pool.close()
        for skipped in report.skipped { Terminal.complain("skipped \(skipped)") }
        for line in report.lines { Terminal.print(line) }
    }

    private func encoder() -> IngestionEncoder {
        let environment = ProcessInfo.processInfo.environment
        let roots = Installation(environment: environment).roots
        return IngestionEncoder(environment: environment, near: [stack.directory.path] + roots)
    }

    private func migrations() throws -> String {
        let environment = ProcessInfo.processInfo.environment
        return try Installation(environment: environment).migrations(environment: environment)
    }

    private func databaseURL() throws -> String {
        if let url = ProcessInfo.processInfo.environment["DATABASE_URL"], !url.isEmpty { return url }
        return try stack.running().postgres.url
    }
}
