import Documents
import Subprocess
import SystemPackage

/// The text of PDF files, by poppler's `pdftotext`.
enum PDFText {
    private static let limit = 256 * 1024 * 1024

    /// Reads a file; throws `DocumentError` when it can't be read.
    static func document(_ documentID: String, path: String) async throws -> Document {
        let text = try await text(of: path, [])
        let boxes = try await self.text(of: path, ["-bbox-layout"])
        return try PDFReader.document(documentID, text: text, boxes: boxes)
    }

    private static func text(of path: String, _ options: [String]) async throws -> String {
        let arguments = ["-q", "-enc", "UTF-8"] + options + [path, "-"]
        do {
            let result = try await run(
                .name("pdftotext"), arguments: Arguments(arguments), output: .string(limit: limit),
                error: .discarded)
            guard result.terminationStatus.isSuccess else { throw DocumentError("can't be read as a PDF") }
            return result.standardOutput
        } catch let error as SubprocessError {
            throw DocumentError(
                error.code == .executableNotFound
                    ? "is a PDF, and pdftotext (Debian: poppler-utils) isn't installed"
                    : "can't be read as a PDF")
        }
    }
}
