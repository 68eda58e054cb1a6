/// The lexicon of feelings as it is written down.
struct ValenceFile: Decodable {
    /// Words separated by spaces, by their value.
    var words: [String: String]
    var phrases: [String: [String]]
    /// Patterns: words that follow each other, with alternatives.
    var sarcasm: [String]
    var negations: String
    /// Words that make the next one stronger or weaker, by their factor.
    var degrees: [String: String]
    var turns: String
    var emoji: [String: String]
    var faces: [String: [String]]
    var courtesy: String
}
