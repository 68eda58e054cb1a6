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
}
