internal import Language

/// Finds the word of the knowledge that a mistyped one was meant to be.
package struct Spelling: Sendable {
    /// Shorter words have too many neighbours.
    private static let shortest = 4

    private struct Bucket: Hashable {
        let first: UInt8
        let length: Int
    }

    private struct Entry {
        let stem: [UInt8]
        let count: Int
    }

    private let buckets: [Bucket: [Entry]]
    private let stems: Set<String>

    /// - Parameter held: How many passages hold each stem.
    package init(held: [String: Int]) {
        var buckets: [Bucket: [Entry]] = [:]
        for (stem, count) in held
        where stem.utf8.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) {
            let bytes = Array(stem.utf8)
            guard let first = bytes.first else { continue }
            buckets[Bucket(first: first, length: bytes.count), default: []].append(
                Entry(stem: bytes, count: count))
        }
        self.buckets = buckets
        stems = Set(held.keys)
    }

    /// The stem that stands for `word`; nil when it is known as it is, or nothing is close.
    ///
    /// One letter may be missing, too many, wrong, or in its neighbour's place, and a final g may be swallowed; the
    /// first letter is right.
    package func correction(of word: String) -> String? {
        guard word.utf8.count >= Self.shortest, word.utf8.allSatisfy(Self.isLetter) else { return nil }
        let stem = Stemmer.stem(word)
        if stems.contains(stem) { return nil }
        let full = Stemmer.stem(word + "g")
        if word.hasSuffix("in"), stems.contains(full) { return full }
        return nearest(to: Array(stem.utf8)) ?? nearest(to: Array(word.utf8))
    }

    private func nearest(to word: [UInt8]) -> String? {
        guard let first = word.first, word.count >= Self.shortest else { return nil }
        var best: Entry?
        for length in (word.count - 1)...(word.count + 1) {
            for entry in buckets[Bucket(first: first, length: length)] ?? []
            where entry.count > best?.count ?? 0 && Self.areClose(word, entry.stem) { best = entry }
        }
        return best.map { String(decoding: $0.stem, as: UTF8.self) }
    }

    /// Whether one slip of the finger makes one word the other.
    static func areClose(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        let (short, long) = left.count <= right.count ? (left, right) : (right, left)
        guard long.count - short.count <= 1 else { return false }
        let start = zip(short, long).prefix { $0 == $1 }.count
        let end = zip(short.reversed(), long.reversed()).prefix { $0 == $1 }.count
        if short.count < long.count { return start + end >= short.count }
        if start + end >= short.count - 1 { return true }
        return start + end == short.count - 2 && short[start] == long[start + 1]
            && short[start + 1] == long[start]
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
    }
}
