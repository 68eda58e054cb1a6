/// Looks for word sequences among words.
enum Phrases {
    /// Where `phrase`, words with spaces between, begins among `words`.
    static func places(of phrase: String, in words: [String]) -> [Int] {
        let wanted = phrase.split(separator: " ")
        guard let first = wanted.first, words.count >= wanted.count else { return [] }
        return words.indices.filter { index in
            words[index] == first && index + wanted.count <= words.count
                && zip(words[index...], wanted).allSatisfy { $0 == $1 }
        }
    }
}
