import Documents
import FoundationEssentials
import Knowledge

/// Reads sources, file by file; what can't be read is left out and named.
struct SourceReader: Sendable {
    let chunker: Chunker
    let pages: PageFetcher?
    let progress: IngestionProgress

    /// Reads a source and, of a store pack, the products that came with it.
    func read(_ source: IngestionSource, store: StorePack? = nil) async throws -> SourceContent {
        var content = SourceContent(source: source.name)
        content.skipped = source.others.map {
            .init(path: $0, reason: "of no kind that knowledge is read from")
        }
        content.keep(unreadable: source.unreadable)
        if let store { content.take(store.products, store.problems) }
        for path in source.catalogues { read(catalogue: path, into: &content) }
        for (index, file) in source.files.enumerated() {
            progress(.reading, index, source.files.count)
            do {
                try await read(file, into: &content)
            } catch let error as DocumentError {
                content.unreadable.append(file.documentID)
                // It may have been a catalogue.
                if file.format == .csv { content.hasAllProducts = false }
                content.skipped.append(.init(path: file.documentID, reason: error.description))
            }
        }
        progress(.reading, source.files.count, source.files.count)
        content.keepMissingParts(of: source.files)
        if source.name.kind == .file, content.documents.isEmpty, content.products.isEmpty,
            let reason = content.skipped.first
        {
            throw DocumentError(reason.description)
        }
        return content
    }

    /// Fetches a page; throws `PageGone`, or `DocumentError` when it can't be read.
    func read(_ address: PageAddress) async throws -> SourceContent {
        guard let pages else { throw DocumentError("can't be fetched: there is no HTTP client") }
        var content = SourceContent(source: SourceName(name: address.url, kind: .page, isWhole: true))
        progress(.reading, 0, 1)
        let page = try await pages.page(address)
        if page.format == .pdf {
            let file = FileManager.default.temporaryDirectory.appending(path: "page-\(UUID()).pdf")
            defer { try? FileManager.default.removeItem(at: file) }
            try Data(page.bytes).write(to: file)
            content.add(try await PDFText.document(address.url, path: file.path), chunker)
        } else {
            try read(address.url, page.format, page.bytes, page.charset, into: &content)
        }
        if let index = content.documents.indices.first, content.documents[index].url == nil {
            content.documents[index].url = page.url
        }
        progress(.reading, 1, 1)
        return content
    }

    private func read(_ file: KnowledgeFile, into content: inout SourceContent) async throws {
        if file.format == .pdf {
            return content.add(try await PDFText.document(file.documentID, path: file.path), chunker)
        }
        guard let bytes = FileManager.default.contents(atPath: file.path) else {
            throw DocumentError("can't be read")
        }
        try read(file.documentID, file.format, Array(bytes), nil, into: &content)
    }

    private func read(
        _ documentID: String, _ format: KnowledgeFormat, _ bytes: [UInt8], _ charset: String?,
        into content: inout SourceContent
    ) throws(DocumentError) {
        if format == .csv, let catalogue = try ShopifyCatalogue(bytes, charset: charset, name: documentID) {
            return content.take(catalogue.products, catalogue.problems)
        }
        content.add(
            try DocumentReader.document(documentID, format: format, bytes: bytes, charset: charset), chunker)
    }

    private func read(catalogue path: String, into content: inout SourceContent) {
        let parts = path.split(separator: "/").map(String.init)
        let name = parts.last ?? path
        guard name.hasSuffix(".csv") else {
            let file = CatalogueFile(name, in: "/" + parts.dropLast().joined(separator: "/"))
            return content.take(file.products, file.problems)
        }
        do throws(DocumentError) {
            guard let bytes = FileManager.default.contents(atPath: path) else {
                throw DocumentError("can't be read")
            }
            guard let catalogue = try ShopifyCatalogue(Array(bytes), charset: nil, name: name) else {
                throw DocumentError("isn't a product export: its header has no handle, title and price")
            }
            content.take(catalogue.products, catalogue.problems)
        } catch {
            content.take([], [PackProblem(file: name, message: error.description)])
        }
    }
}
