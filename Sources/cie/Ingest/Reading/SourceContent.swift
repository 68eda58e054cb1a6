import Documents
import Knowledge

/// What has been read from a source.
struct SourceContent: Sendable {
    let source: SourceName
    var documents: [PreparedDocument] = []
    /// Paths of files and folders that couldn't be read; an empty one is the whole source.
    var unreadable: [String] = []
    var products: [CatalogueProduct] = []
    /// Whether there was a catalogue, readable or not.
    var hasCatalogue = false
    /// False when a product that can't be read may be one that is still sold.
    var hasAllProducts = true
    var skipped: [IngestionReport.Skipped] = []

    init(source: SourceName) {
        self.source = source
    }

    mutating func add(_ document: Document, _ chunker: Chunker) {
        documents.append(PreparedDocument(document, chunker: chunker))
        skipped += document.leftOut.map { .init(path: document.documentID, reason: $0) }
    }

    /// Adds products; of several with one id, the first counts.
    mutating func take(_ more: [CatalogueProduct], _ problems: [PackProblem]) {
        let known = Set(products.map(\.productID))
        products += more.filter { !known.contains($0.productID) }
        if !more.isEmpty { hasCatalogue = true }
        for problem in problems {
            let place = problem.line.map { "\(problem.file):\($0)" } ?? problem.file
            skipped.append(.init(path: place, reason: problem.message))
            guard problem.file != "store.yaml" else { continue }
            hasCatalogue = true
            if !problem.isIntended { hasAllProducts = false }
        }
    }

    /// Notes files and folders that can't be looked into.
    mutating func keep(unreadable paths: [String]) {
        unreadable += paths
        // There may have been a catalogue.
        if !paths.isEmpty { hasAllProducts = false }
        skipped += paths.map { path in
            .init(
                path: path.isEmpty ? source.name : path,
                reason: "can't be looked into; what was last read from it stays")
        }
    }

    /// Notes what a store pack lacks: that is more likely a disk that isn't mounted than a shop that has given up its
    /// knowledge or its products.
    mutating func keepMissingParts(of files: [KnowledgeFile]) {
        guard source.kind == .store, source.isWhole else { return }
        if files.isEmpty { unreadable.append("") }
        if !hasCatalogue { hasAllProducts = false }
    }

    /// What a store pack lacks although it has brought some before.
    func missingParts(_ report: IngestionReport) -> [IngestionReport.Skipped] {
        guard source.kind == .store, source.isWhole else { return [] }
        let (documents, products) = (report.documents.kept.count, report.products.kept.count)
        var missing: [IngestionReport.Skipped] = []
        if unreadable.contains(""), documents > 0 {
            missing.append(
                .init(path: "knowledge", reason: "holds no documents; what was last read from it stays"))
        }
        if !hasCatalogue, products > 0 {
            missing.append(
                .init(path: "catalogue.jsonl", reason: "isn't there; the products that were last read stay"))
        }
        return missing
    }
}
