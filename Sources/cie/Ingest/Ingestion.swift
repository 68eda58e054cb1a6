import Documents
import FoundationEssentials
import Knowledge
import Language
import Postgres

/// Brings the database's knowledge and catalogue to the state of the sources.
///
/// What hasn't changed isn't touched. A changed document gets a new version while the old one is retired, in one
/// transaction: there is always something to answer from, and old answers can still be traced. What is new is
/// embedded before the transaction begins.
struct Ingestion: Sendable {
    private let documents: DocumentStore
    private let products: ProductStore
    private let sources: SourceStore
    private let reader: SourceReader
    private let step: EmbeddingStep
    private let backfill: EmbeddingBackfill
    private let parts: PartBackfill
    private let progress: IngestionProgress

    init(
        pool: Pool, encoder: IngestionEncoder, pages: PageFetcher? = nil,
        progress: @escaping IngestionProgress = { _, _, _ in }
    ) {
        documents = DocumentStore(pool: pool)
        products = ProductStore(pool: pool)
        sources = SourceStore(pool: pool)
        step = EmbeddingStep(encoder: encoder, progress: progress)
        backfill = EmbeddingBackfill(pool: pool, step: step)
        parts = PartBackfill(pool: pool, step: step)
        let chunker = encoder.tokenizer.map { tokenizer in Chunker { tokenizer.count(of: $0) } }
        reader = SourceReader(chunker: chunker ?? Chunker(), pages: pages, progress: progress)
        self.progress = progress
    }

    /// Ingests files, folders, pages, and store packs: folders with a `store.yaml`.
    ///
    /// A source that can't be read doesn't keep the others from being ingested; throws when none could be.
    func ingest(paths: [String]) async throws -> IngestionReport {
        var report = IngestionReport()
        var hasRead = false
        for path in paths {
            do {
                report += try await ingest(path)
                hasRead = true
            } catch let error as PageGone {
                if let removed = try await remove(path, because: error) {
                    report += removed
                    hasRead = true
                } else {
                    report.failed.append(.init(path: path, reason: "\(error)"))
                }
            } catch let error
                where error is CommandFailure || error is StorePackError || error is DocumentError
            {
                report.failed.append(.init(path: path, reason: try await note(error, failureOf: path)))
            }
        }
        if !hasRead, let failure = report.failed.first {
            throw CommandFailure(
                report.failed.count == 1 ? "\(failure)" : "no source could be read: \(failure)")
        }
        return try await finished(report)
    }

    private func ingest(_ path: String) async throws -> IngestionReport {
        if let address = PageAddress(path) { return try await write(try await reader.read(address)) }
        if StorePack.exists(at: path) {
            return try await read(StorePack(directory: path, parts: .catalogue))
        }
        let folders = try await sources.all().filter { $0.kind == .folder }.map(\.source)
        return try await write(try await reader.read(try IngestionSource(path: path, folders: folders)))
    }

    /// Takes out a page that is no more; nil when it isn't known.
    private func remove(_ path: String, because gone: PageGone) async throws -> IngestionReport? {
        let name = Self.name(of: path)
        guard try await sources.knows(name) else { return nil }
        var report = try await sources.remove(name)
        report.skipped.append(.init(path: name, reason: "\(gone), so it has been taken out"))
        return report
    }

    /// Notes why a source couldn't be read; what was last read from it stays.
    private func note(_ error: any Error, failureOf path: String) async throws -> String {
        let name = Self.name(of: path)
        try await sources.note("\(error)", failureOf: name)
        guard PageAddress(path) == nil, !FileManager.default.fileExists(atPath: name),
            try await sources.knows(name)
        else { return "\(error)" }
        return "\(error); what was last read from it stays until `cie ingest --remove \(path)`"
    }

    /// What a source is called in the database.
    private static func name(of path: String) -> String {
        PageAddress(path)?.url ?? URL(filePath: path).standardizedFileURL.path
    }

    /// Ingests a store pack: its documents and its catalogue.
    func ingest(store: StorePack) async throws -> IngestionReport {
        try await finished(read(store))
    }

    private func read(_ store: StorePack) async throws -> IngestionReport {
        try await write(try await reader.read(IngestionSource(store), store: store))
    }

    private func write(_ content: SourceContent) async throws -> IngestionReport {
        var report = IngestionReport()
        report.skipped = content.skipped
        let source = content.source
        let live = try await documents.live()
        let prepared = content.documents.map { document in
            var document = document
            document.documentID = source.id(
                of: document.documentID, hash: document.contentHash, among: live)
            return document
        }
        let changed = prepared.filter { live[$0.documentID]?.hash != $0.contentHash }
        let offered = try await products.changed(content.products)
        var embeddings = try await documents.embeddings(of: changed)
        embeddings.merge(try await products.embeddings(of: offered))
        report.embedding.embedded = try await step.embed(
            changed.filter { !$0.hasExpired }.flatMap(\.passages) + offered.map(\.passage), into: &embeddings)
        progress(.writing, 0, changed.count + offered.count)
        // What can't be read keeps what was last read from it.
        let keeping = KeptPaths(content.unreadable, of: source)
        report.documents = try await documents.replace(
            prepared, of: source, keeping: keeping, embeddings: embeddings)
        report.products = try await products.replace(
            content.products, of: source, isWhole: content.hasAllProducts, embeddings: embeddings)
        report.skipped += content.missingParts(report)
        try await sources.note(source)
        progress(.writing, changed.count + offered.count, changed.count + offered.count)
        return report
    }

    /// Fills in the vectors that earlier ingestions could not make, and says what is missing still.
    private func finished(_ report: IngestionReport) async throws -> IngestionReport {
        var report = report
        let filled = try await backfill.run()
        try await parts.run()
        report.embedding.embedded += filled.embedded
        report.embedding.missing = filled.missing
        report.embedding.problem = await step.encoder.problem
        return report
    }
}
