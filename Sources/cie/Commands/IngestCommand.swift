import ArgumentParser
import FoundationEssentials
import HTTP
import Postgres

/// Brings knowledge and catalogue into the database.
struct IngestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest",
        abstract: "Brings documents, pages and product catalogues into the database.",
        discussion: """
            A SOURCE is a file, a folder, a store pack (a folder with a store.yaml), or the address of a page (http or \
            https; that page only). Read are Markdown, HTML, plain text, CSV, PDF where pdftotext is installed, and \
            product catalogues: JSON lines, and the CSV that Shopify exports. Only what has changed is written; what \
            has gone from a folder is retired, as is a page that the server answers 404 or 410 for; what can't be read \
            keeps what was last read from it.
            A document says in its front matter, or in meta elements, from when it holds (effective: 2026-12-01) and \
            until when (valid_until), when it was updated, and when it is to be looked at again (review).
            The database is that of DATABASE_URL, or of the stack in the data directory; its schema is brought up to \
            date first.
            """)

    @OptionGroup var stack: StackOptions

    @Argument(help: "Files, folders, store packs or pages.", completion: .file())
    var sources: [String] = []

    @Flag(help: "Read all pages, files and folders again that are known.")
    var refresh = false

    @Option(help: ArgumentHelp("Take out all that a source has brought.", valueName: "source"))
    var remove: [String] = []

    @Flag(help: "Show the sources, how much is from each, and when it was last read.")
    var list = false

    @Option(help: "Delete versions that were retired so many days ago and that no stored reply cites.")
    var retention = 365

    @Flag(help: "Print one JSON object.")
    var json = false

    func validate() throws {
        guard !sources.isEmpty || refresh || !remove.isEmpty || list else {
            throw ValidationError("name a source, or use --refresh, --remove or --list")
        }
        guard retention >= 1 else { throw ValidationError("--retention is a number of days, 1 at least") }
    }

    func run() async throws {
        let pool = try Pool.open(try databaseURL(), size: 2, applicationName: "cie-ingest")
        do {
            try await Migrations(directory: migrations()).apply(to: pool)
            let known = SourceStore(pool: pool)
            if !sources.isEmpty || refresh || !remove.isEmpty { try await ingest(pool, known) }
            if list { try await show(known) }
        } catch let error as CommandFailure {
            throw error
        } catch {
            throw CommandFailure("\(error)")
        }
        await pool.close()
    }

    private func ingest(_ pool: Pool, _ known: SourceStore) async throws {
        var report = IngestionReport()
        for source in remove { report += try await SourceRemoval(sources: known).remove(source) }
        let again = refresh ? try await known.all().filter { $0.kind != .store }.map(\.source) : []
        let all = sources + again.filter { !sources.contains($0) }
        if !all.isEmpty {
            let display = IngestDisplay(isInteractive: Terminal.isInteractive && !json) { [json] text in
                if !json { Terminal.print(text, terminator: "") }
            }
            let client = try Client()
            let ingestion = Ingestion(
                pool: pool, encoder: encoder(), pages: PageFetcher(client: client), progress: display.show)
            do {
                report += try await ingestion.ingest(paths: all)
            } catch {
                display.clear()
                await client.close()
                throw error
            }
            display.clear()
            await client.close()
        }
        report.pruned = try await Pruning(pool: pool).run(days: retention)
        report.review = try await Reviewer(pool: pool).review()
        try tell(report)
    }

    private func tell(_ report: IngestionReport) throws {
        if json {
            Terminal.print(String(decoding: try report.json(), as: UTF8.self))
        } else {
            for skipped in report.skipped { Terminal.complain("skipped \(skipped)") }
            for line in (report.review?.lines ?? []) + report.lines { Terminal.print(line) }
        }
        guard report.failed.isEmpty else {
            let names = report.failed.map(\.description).joined(separator: "\n")
            throw CommandFailure("not ingested:\n\(names)")
        }
    }

    private func show(_ known: SourceStore) async throws {
        let all = try await known.all()
        guard !json else {
            return Terminal.print(String(decoding: try IngestionReport.encoder.encode(all), as: UTF8.self))
        }
        for line in SourceTable.lines(all, now: Date()) { Terminal.print(line) }
    }
}

extension IngestCommand {
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
