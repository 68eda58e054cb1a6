/// Looks for word sequences among words.
enum Phrases {
    /// Where `phrase`, words with spaces between, begins among `words`.
    static func places(of phrase: String, in words: [String]) -> [Int] {
        places(of: phrase.split(separator: " "), in: words)
    }

    /// Where `wanted` begin for each time.
    static func places(of wanted: [some StringProtocol], in words: [String]) -> [Int] {
        guard let first = wanted.first, words.count >= wanted.count else { return [] }
        return words.indices.filter { index in
            words[index] == first && index + wanted.count <= words.count
                && zip(words[index...], wanted).allSatisfy { $0 == $1 }
        }
    }
}
