import Documents
import Knowledge

/// What has been read from a source.
struct SourceContent: Sendable {
    let source: SourceName
    var documents: [PreparedDocument] = []
    /// Paths of the files that were there and couldn't be read.
    var unreadable: [String] = []
    var products: [CatalogueProduct] = []
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
        for problem in problems {
            let place = problem.line.map { "\(problem.file):\($0)" } ?? problem.file
            skipped.append(.init(path: place, reason: problem.message))
            if !problem.isIntended, problem.file != "store.yaml" { hasAllProducts = false }
        }
    }
}
