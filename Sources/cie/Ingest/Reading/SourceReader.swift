import Documents
import FoundationEssentials
import Knowledge

/// Reads sources, file by file; what can't be read is left out and named.
struct SourceReader: Sendable {
    let chunker: Chunker
    let progress: IngestionProgress

    /// Reads a source and, of a store pack, the products that came with it.
    func read(_ source: IngestionSource, store: StorePack? = nil) async throws -> SourceContent {
        var content = SourceContent(source: source.name)
        content.skipped = source.others.map {
            .init(path: $0, reason: "of no kind that knowledge is read from")
        }
        if let store { take(store.products, store.problems, into: &content) }
        for path in source.catalogues { read(catalogue: path, into: &content) }
        for (index, file) in source.files.enumerated() {
            progress(.reading, index, source.files.count)
            do {
                try await read(file, into: &content)
            } catch let error as DocumentError {
                content.unreadable.append(file.documentID)
                content.skipped.append(.init(path: file.documentID, reason: error.description))
            }
        }
        progress(.reading, source.files.count, source.files.count)
        return content
    }

    private func read(_ file: KnowledgeFile, into content: inout SourceContent) async throws {
        if file.format == .pdf {
            let text = try await PDFText.text(of: file.path)
            let document = try DocumentReader.document(
                file.documentID, format: .plainText, bytes: Array(text.utf8))
            content.documents.append(PreparedDocument(document, chunker: chunker))
            return
        }
        guard let bytes = FileManager.default.contents(atPath: file.path) else {
            throw DocumentError("can't be read")
        }
        let document = try DocumentReader.document(
            file.documentID, format: file.format, bytes: Array(bytes))
        content.documents.append(PreparedDocument(document, chunker: chunker))
    }

    private func read(catalogue path: String, into content: inout SourceContent) {
        let parts = path.split(separator: "/").map(String.init)
        let file = CatalogueFile(parts.last ?? path, in: "/" + parts.dropLast().joined(separator: "/"))
        take(file.products, file.problems, into: &content)
    }

    private func take(
        _ products: [CatalogueProduct], _ problems: [PackProblem], into content: inout SourceContent
    ) {
        let known = Set(content.products.map(\.productID))
        content.products += products.filter { !known.contains($0.productID) }
        for problem in problems {
            let place = problem.line.map { "\(problem.file):\($0)" } ?? problem.file
            content.skipped.append(.init(path: place, reason: problem.message))
            // A line that can't be read may be a product's that is still sold.
            if problem.line != nil, problem.file != "store.yaml" { content.hasAllProducts = false }
        }
    }
}
