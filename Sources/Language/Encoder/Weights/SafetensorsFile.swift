internal import FoundationEssentials

/// A file of named tensors: eight bytes with the length of the header, the header in JSON, then the numbers.
///
/// The format is Hugging Face's safetensors. All places and sizes are checked before they are believed; tensors
/// are used where they lie.
struct SafetensorsFile: Sendable {
    /// Of any model; the format's own limit.
    private static let longestHeader = 100_000_000

    private let map: MemoryMap
    private let entries: [String: TensorEntry]
    /// Where the numbers begin.
    private let start: Int

    init(path: String) throws(EncoderError) {
        try self.init(map: MemoryMap(path: path))
    }

    init(map: MemoryMap) throws(EncoderError) {
        let bytes = map.bytes
        guard bytes.count >= 8 else { throw EncoderError.malformed(reason: "it is shorter than eight bytes") }
        let length = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
        guard length <= UInt64(min(bytes.count - 8, Self.longestHeader)) else {
            throw EncoderError.malformed(reason: "its header ends beyond the file")
        }
        start = 8 + Int(length)
        self.map = map
        do {
            entries = try JSONDecoder().decode(TensorEntry.Header.self, from: Data(bytes[8..<start])).entries
        } catch {
            throw EncoderError.malformed(reason: "its header is not the JSON that is expected")
        }
    }

    /// All bytes of the file.
    var bytes: UnsafeRawBufferPointer { map.bytes }

    /// The numbers of a tensor, once its kind and shape turn out to be those that are wanted.
    func floats(_ name: String, shape: [Int]) throws(EncoderError) -> UnsafePointer<Float> {
        guard let entry = entries[name] else {
            throw EncoderError.tensor(name: name, reason: "it is not there")
        }
        guard entry.dtype == "F32" else {
            throw EncoderError.tensor(name: name, reason: "its numbers are \(entry.dtype), not F32")
        }
        guard entry.shape == shape else {
            throw EncoderError.tensor(name: name, reason: "its shape is \(entry.shape), not \(shape)")
        }
        let size = shape.reduce(MemoryLayout<Float>.stride, *)
        let room = map.bytes.count - start
        guard let begin = entry.begin, let end = entry.end, 0 <= begin, begin <= end, end <= room,
            end - begin == size
        else { throw EncoderError.tensor(name: name, reason: "its place is not within the file") }
        guard let first = map.bytes.baseAddress?.advanced(by: start + begin),
            Int(bitPattern: first) % MemoryLayout<Float>.alignment == 0
        else { throw EncoderError.tensor(name: name, reason: "it does not lie on a multiple of four bytes") }
        return first.assumingMemoryBound(to: Float.self)
    }
}
