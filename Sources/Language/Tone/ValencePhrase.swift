/// A turn of phrase with its feeling.
struct ValencePhrase: Hashable, Sendable {
    let words: [String]
    let value: Double

    /// Whether `words` has it at `start`.
    func stands(in words: [String], at start: Int) -> Bool {
        start + self.words.count <= words.count
            && self.words.indices.allSatisfy { self.words[$0] == words[start + $0] }
    }
}
