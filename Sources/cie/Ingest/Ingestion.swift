import Documents
import FoundationEssentials
import Knowledge
import Postgres

/// Brings the database's knowledge and catalogue to the state of the files.
///
/// What hasn't changed isn't touched. A changed document gets a new version while the old one is retired, in one
/// transaction: there is always something to answer from, and old answers can still be traced.
struct Ingestion: Sendable {
    private let documents: DocumentStore
    private let products: ProductStore

    init(pool: Pool) {
        documents = DocumentStore(pool: pool)
        products = ProductStore(pool: pool)
    }

    /// Ingests files, folders, and store packs: folders with a `store.yaml`.
    func ingest(paths: [String]) async throws -> IngestionReport {
        var report = IngestionReport()
        for path in paths {
            if StorePack.exists(at: path) {
                report += try await ingest(store: StorePack(directory: path, parts: .catalogue))
            } else {
                report += try await ingest(IngestionSource(path: path))
            }
        }
        return report
    }

    /// Ingests a store pack: its documents and its catalogue.
    func ingest(store: StorePack) async throws -> IngestionReport {
        var report = try await ingest(IngestionSource(store))
        for problem in store.problems {
            let place = problem.line.map { "\(problem.file):\($0)" } ?? problem.file
            report.skipped.append(.init(path: place, reason: problem.message))
        }
        // A line that can't be read may be a product's that is still sold.
        let isWhole = !store.problems.contains { $0.file == "catalogue.jsonl" && $0.line != nil }
        report.products = try await products.replace(store.products, isWhole: isWhole)
        return report
    }

    private func ingest(_ source: IngestionSource) async throws -> IngestionReport {
        var report = IngestionReport()
        report.skipped = source.others.map {
            .init(path: $0, reason: "of no kind that knowledge is read from")
        }
        var prepared: [PreparedDocument] = []
        for file in source.files {
            do {
                prepared.append(PreparedDocument(try await document(file)))
            } catch let error as DocumentError {
                report.skipped.append(.init(path: file.documentID, reason: error.description))
            }
        }
        // An unreadable file keeps what was last read from it.
        let unreadable = Set(source.files.map(\.documentID)).subtracting(prepared.map(\.documentID))
        report.documents = try await documents.replace(
            prepared, of: source.name, isWhole: source.isWhole, keeping: unreadable)
        return report
    }

    private func document(_ file: KnowledgeFile) async throws -> Document {
        if file.format == .pdf {
            let text = try await PDFText.text(of: file.path)
            return try DocumentReader.document(file.documentID, format: .plainText, bytes: Array(text.utf8))
        }
        guard let bytes = FileManager.default.contents(atPath: file.path) else {
            throw DocumentError("can't be read")
        }
        return try DocumentReader.document(file.documentID, format: file.format, bytes: Array(bytes))
    }
}
