internal import Crypto
internal import FoundationEssentials

/// A trained classifier as bytes: a mark, a JSON header with its length, the numbers, and a hash of it all.
///
/// Numbers are 32-bit floats in the machine's order: files are a cache and don't travel.
struct ClassifierFile {
    private struct Header: Codable {
        var labels: [String]
        var calibration: Calibration
        var weights: Int
        var vectors: Int
    }

    private static let mark = Array("CIE classifier 1\n".utf8)

    static func bytes(of kept: KeptClassifier) throws -> [UInt8] {
        let header = try JSONEncoder().encode(
            Header(
                labels: kept.labels, calibration: kept.calibration, weights: kept.weights.count,
                vectors: kept.vectors.count))
        var bytes = mark
        withUnsafeBytes(of: UInt32(header.count).littleEndian) { bytes += $0 }
        bytes += header
        kept.weights.withUnsafeBytes { bytes += $0 }
        kept.vectors.withUnsafeBytes { bytes += $0 }
        bytes += SHA256.hash(data: bytes)
        return bytes
    }

    /// Nil when the bytes are not all that was written.
    static func read(_ bytes: [UInt8]) -> KeptClassifier? {
        let content = bytes.dropLast(SHA256.byteCount)
        guard content.starts(with: mark), content.count >= mark.count + 4,
            Array(SHA256.hash(data: content)) == Array(bytes.suffix(SHA256.byteCount))
        else { return nil }
        let length = content[mark.count..<(mark.count + 4)].reversed().reduce(0) { $0 << 8 | Int($1) }
        let start = mark.count + 4
        guard start + length <= content.count,
            let header = try? JSONDecoder().decode(
                Header.self, from: Data(content[start..<(start + length)])),
            header.weights >= 0, header.vectors >= 0,
            content.count - start - length == (header.weights + header.vectors) * 4
        else { return nil }
        let numbers = floats(content[(start + length)...])
        return KeptClassifier(
            labels: header.labels, calibration: header.calibration,
            weights: Array(numbers[..<header.weights]),
            vectors: Array(numbers[header.weights...]))
    }

    private static func floats(_ bytes: ArraySlice<UInt8>) -> [Float] {
        bytes.withUnsafeBytes { raw in
            (0..<(raw.count / 4)).map { raw.loadUnaligned(fromByteOffset: $0 * 4, as: Float.self) }
        }
    }
}
