import FoundationEssentials

@testable import Language

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The released weights, for tests that can't do without them, and what the reference makes of some sentences.
enum EncoderFixture {
    /// Loaded once; deploy/test installs the weights, and without them the tests that need them fail.
    static let weights = Result { () throws(EncoderError) -> EncoderWeights in
        let repository = path.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
        let directory = try EncoderLocation.find(
            environment: ProcessInfo.processInfo.environment, near: [repository.joined(separator: "/")])
        guard let directory else {
            throw EncoderError.missing(path: "the sentence encoder (run deploy/test, or set ENCODER_DIR)")
        }
        return try EncoderWeights(directory: directory)
    }

    struct Sentence: Decodable, Sendable {
        let text: String
        /// The tokens that the tokenizers package cuts it into.
        let ids: [UInt16]
    }

    static func sentences() throws -> [Sentence] {
        let lines = try bytes("sentences.jsonl").split(separator: UInt8(ascii: "\n"))
        return try lines.map { try JSONDecoder().decode(Sentence.self, from: Data($0)) }
    }

    /// The vectors of the sentences by the sentence-transformers package, kept in half precision.
    static func vectors() throws -> [SentenceVector] {
        let bytes = try bytes("vectors.f16")
        let numbers = stride(from: 0, to: bytes.count - 1, by: 2).map { place in
            half(UInt16(bytes[place]) | UInt16(bytes[place + 1]) << 8)
        }
        let width = SentenceVector.dimensions
        return stride(from: 0, to: numbers.count, by: width).map {
            SentenceVector(values: Array(numbers[$0..<($0 + width)]))
        }
    }

    /// The value of a number in half precision (IEEE 754 binary16).
    private static func half(_ bits: UInt16) -> Float {
        let exponent = Int(bits >> 10 & 31)
        let fraction = Float(bits & 1023) / 1024
        let size: Float =
            exponent == 0
            ? fraction * 0x1p-14
            : (1 + fraction) * Float(sign: .plus, exponent: exponent - 15, significand: 1)
        return bits >> 15 == 1 ? -size : size
    }

    private struct Unreadable: Error {
        let path: String
    }

    private static func bytes(_ name: String) throws -> [UInt8] {
        let directory = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        let file = directory.joined(separator: "/") + "/Fixtures/" + name
        guard let data = FileManager.default.contents(atPath: file) else { throw Unreadable(path: file) }
        return Array(data)
    }

    /// This file, wherever its directories are linked from.
    private static let path: String = {
        guard let path = realpath(#filePath, nil) else { return #filePath }
        defer { free(path) }
        return String(cString: path)
    }()
}
