/// Turns a text into hashed features: words, pairs of words, and three to five letters within words.
///
/// Letters in a row see through typing errors and endings; words and pairs carry the meaning. Numbers all count
/// as the same word.
enum FeatureHasher {
    /// How many different hashes there are.
    static let space = 1 << 18

    /// A feature's hash and how often it occurs.
    struct Count: Hashable {
        let hash: Int
        let isWord: Bool
        var times: Int
    }

    /// The features of a text, each once, in a stable order.
    static func counts(of text: some StringProtocol) -> [Count] {
        let folded = FoldedText(text)
        var hashes: [Int] = []
        var previous: UInt64 = 1
        for span in Tokenizer.spans(in: folded).prefix(200) {
            let word = folded.scalars[span]
            let isNumber = word.allSatisfy { $0 < 58 }
            let hash = isNumber ? numberHash : fnv(word, seed: 0)
            hashes.append(slot(hash) << 1 | 1)
            hashes.append(slot(mix(previous, hash)) << 1 | 1)
            previous = hash
            if !isNumber { appendGrams(of: word, to: &hashes) }
        }
        hashes.append(slot(mix(previous, 2)) << 1 | 1)
        return counted(&hashes)
    }

    private static func appendGrams(of word: ArraySlice<UInt32>, to hashes: inout [Int]) {
        let padded: [UInt32] = [32] + word.prefix(30) + [32]
        for start in 0..<(padded.count - 1) {
            var hash = seed(7)
            for end in start..<min(start + 5, padded.count) {
                hash = step(hash, padded[end])
                if end - start >= 2 { hashes.append(slot(hash) << 1) }
            }
        }
    }

    private static func counted(_ hashes: inout [Int]) -> [Count] {
        hashes.sort()
        var counts: [Count] = []
        for hash in hashes {
            if let last = counts.last, last.hash == hash {
                counts[counts.count - 1].times += 1
            } else {
                counts.append(Count(hash: hash, isWord: hash & 1 == 1, times: 1))
            }
        }
        return counts
    }

    private static let numberHash: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// FNV-1a over scalars: fast, and the same on every machine.
    private static func fnv(_ scalars: ArraySlice<UInt32>, seed start: UInt64) -> UInt64 {
        var hash = seed(start)
        for scalar in scalars { hash = step(hash, scalar) }
        return hash
    }

    private static func seed(_ number: UInt64) -> UInt64 { 0xCBF2_9CE4_8422_2325 ^ number }

    private static func step(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
        (hash ^ UInt64(scalar)) &* 0x100_0000_01B3
    }

    private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
        (left &* 0x9E37_79B9_7F4A_7C15) ^ (right &+ 0x632B_E59B_D9B4_E019)
    }

    /// A hash's place: the upper bits, which FNV mixes best, folded onto the lower ones.
    private static func slot(_ hash: UInt64) -> Int {
        let mixed = (hash ^ (hash >> 29)) &* 0xBF58_476D_1CE4_E5B9
        return Int(truncatingIfNeeded: mixed >> 40) & (space / 2 - 1)
    }
}
