import Documents
import Subprocess
import SystemPackage

/// The text of PDF files, by poppler's `pdftotext`.
enum PDFText {
    private static let limit = 64 * 1024 * 1024

    static func text(of path: String) async throws -> String {
        do {
            let result = try await run(
                .name("pdftotext"), arguments: ["-q", "-enc", "UTF-8", path, "-"],
                output: .string(limit: limit), error: .discarded)
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
