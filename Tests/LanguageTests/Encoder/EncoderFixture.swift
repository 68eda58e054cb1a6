import FoundationEssentials

@testable import Language

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The released weights, for tests that can't do without them.
enum EncoderFixture {
    /// Loaded once; deploy/test installs the weights, and without them the tests that need them fail.
    static let weights = Result { () throws(EncoderError) -> EncoderWeights in
        let directory = try EncoderLocation.find(
            environment: ProcessInfo.processInfo.environment, near: [repository])
        guard let directory else {
            throw EncoderError.missing(path: "the sentence encoder (run deploy/test, or set ENCODER_DIR)")
        }
        return try EncoderWeights(directory: directory)
    }

    /// The repository that this file lies in, wherever its directories are linked from.
    private static var repository: String {
        guard let path = realpath(#filePath, nil) else { return "." }
        defer { free(path) }
        return String(cString: path).split(separator: "/", omittingEmptySubsequences: false)
            .dropLast(4).joined(separator: "/")
    }
}
