/// The pieces of words that the encoder knows, each with its number: the lines of a `vocab.txt`.
///
/// Looked up in an open-addressed table over their bytes, so that no string is made on the way.
struct WordPieceVocabulary: Sendable {
    /// The number of bytes of the longest piece.
    let longest: Int

    private let bytes: [UInt8]
    /// Where each piece begins in `bytes`, and where the last one ends.
    private let starts: [Int]
    /// Whether a piece continues a word: its "##" is not among the bytes.
    private let continues: [Bool]
    /// The pieces by the hash of their bytes; a power of two, half empty at least.
    private let slots: [UInt16]

    private static let free = UInt16.max

    var count: Int { continues.count }

    init(lines file: [UInt8]) throws(EncoderError) {
        var lines = file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        guard lines.count < Int(Self.free) else { throw EncoderError.vocabulary("it has too many pieces") }
        var bytes: [UInt8] = []
        var starts = [0]
        var continues: [Bool] = []
        bytes.reserveCapacity(file.count)
        for var line in lines {
            if line.last == UInt8(ascii: "\r") { line.removeLast() }
            let isInner = line.count > 2 && line.starts(with: "##".utf8)
            bytes += isInner ? line.dropFirst(2) : line
            starts.append(bytes.count)
            continues.append(isInner)
        }
        longest = zip(starts, starts.dropFirst()).map { $1 - $0 }.max() ?? 0
        slots = Self.slots(bytes: bytes, starts: starts, continues: continues)
        (self.bytes, self.starts, self.continues) = (bytes, starts, continues)
    }

    private static func slots(bytes: [UInt8], starts: [Int], continues: [Bool]) -> [UInt16] {
        var size = 2
        while size < 2 * continues.count { size *= 2 }
        var slots = [UInt16](repeating: free, count: size)
        for id in continues.indices {
            let hash = bytes[starts[id]..<starts[id + 1]].reduce(seed(inner: continues[id]), step)
            var slot = place(hash, size)
            while slots[slot] != free { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt16(id)
        }
        return slots
    }

    /// The hash of no bytes (FNV-1a), apart for what begins a word and what continues one.
    static func seed(inner: Bool) -> UInt32 { inner ? 0x811C_9DC5 : 0x050C_5D1F }

    static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }

    private static func place(_ hash: UInt32, _ size: Int) -> Int {
        Int(hash ^ hash >> 15) & (size - 1)
    }

    /// The number of the piece with these bytes, whose hash is given.
    func find(_ piece: Slice<UnsafeBufferPointer<UInt8>>, hash: UInt32, inner: Bool) -> UInt16? {
        var slot = Self.place(hash, slots.count)
        while slots[slot] != Self.free {
            let id = Int(slots[slot])
            if continues[id] == inner, starts[id + 1] - starts[id] == piece.count,
                bytes[starts[id]..<starts[id + 1]].elementsEqual(piece)
            {
                return UInt16(id)
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    func find(_ piece: String) -> UInt16? {
        let bytes = Array(piece.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            find(buffer[...], hash: buffer.reduce(Self.seed(inner: false), Self.step), inner: false)
        }
    }
}
